package org.dateline.core.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** Sets of words with a name ({@code weapon}, {@code vehicle}, {@code sport}) that rules use in their conditions. */
final class WordClasses {

    private final Map<String, Set<String>> words = new HashMap<>();

    WordClasses(Table table) {
        for (Row row : table.rows()) {
            words.computeIfAbsent(row.require("class"), name -> new HashSet<>()).addAll(row.list("words"));
        }
    }

    boolean has(String name, String word) {
        Set<String> members = words.get(name);
        return members != null && members.contains(word);
    }

    /** Every word of any class. */
    Set<String> all() {
        Set<String> all = new HashSet<>();
        words.values().forEach(all::addAll);
        return all;
    }

    boolean exists(String name) {
        return words.containsKey(name);
    }
}
