package org.dateline.core.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * The words of {@code words.tsv} and of the patterns: what classes begin at an atom. Entries of several words are kept
 * under their first; the lookup of a word no rule knows costs one hash.
 */
final class Lexicon {

    /** An entry: its words behind the first, its class and what it contributes. */
    record Entry(List<String> rest, int symbol, String value) {}

    private static final List<Entry> NONE = List.of();

    private final Symbols symbols;
    private final Map<String, List<Entry>> entries = new HashMap<>();

    Lexicon(Symbols symbols) {
        this.symbols = symbols;
        for (Row row : Table.resource(Lexicon.class, "words.tsv").rows()) {
            int symbol = symbols.id("{" + row.require("class") + "}");
            for (String phrase : row.list("words")) {
                add(phrase, symbol, row.require("value"));
            }
        }
    }

    /** Makes a pattern's word known and gives its symbol. */
    int declare(String word) {
        int known = symbols.find(word);
        if (known >= 0) {
            return known;
        }
        int symbol = symbols.id(word);
        add(word, symbol, word);
        return symbol;
    }

    void close() {
        entries.replaceAll((word, list) -> List.copyOf(list));
    }

    List<Entry> startingWith(String word) {
        return entries.getOrDefault(word, NONE);
    }

    /** The single words of a class. */
    Set<String> words(int symbol) {
        Set<String> words = new HashSet<>();
        entries.forEach((word, list) -> {
            for (Entry entry : list) {
                if (entry.symbol() == symbol && entry.rest().isEmpty()) {
                    words.add(word);
                }
            }
        });
        return Set.copyOf(words);
    }

    private void add(String phrase, int symbol, String value) {
        List<String> words = List.of(phrase.split(" "));
        entries.computeIfAbsent(words.get(0), w -> new ArrayList<>())
                .add(new Entry(words.subList(1, words.size()), symbol, value));
    }
}
