package org.dateline.read.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sets of synonyms of a file of verbs; a name counts with or without its last underscore. */
final class Synonyms {

    /** Most words of one set. */
    static final int MOST = 2_000;

    private final Map<String, List<List<String>>> sets = new HashMap<>();

    void open(String name) {
        sets.computeIfAbsent(key(name), k -> new ArrayList<>());
    }

    /** False when the set is full. */
    boolean add(String name, String word) {
        List<List<String>> words = sets.get(key(name));
        return words.size() < MOST && words.add(Names.words(word));
    }

    /** The words of the set, each as the words it is of; null when there is no such set. */
    List<List<String>> words(String name) {
        return sets.get(key(name));
    }

    int size() {
        return sets.size();
    }

    private static String key(String name) {
        String bare = name.strip();
        return bare.endsWith("_") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
