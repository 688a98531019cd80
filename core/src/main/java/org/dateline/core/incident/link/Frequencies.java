package org.dateline.core.incident.link;

import java.util.HashMap;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * How much a word tells: the rarer in English at large, the more. The counts are fixed and shipped, so that a weight
 * never depends on what else is stored; a word the table lacks is as rare as can be, and most such words are names.
 */
final class Frequencies {

    private static final String TOTAL = "\\total";

    private final Map<String, Integer> documents = new HashMap<>();
    private final double total;

    Frequencies() {
        for (Row row : Table.resource(Frequencies.class, "frequency.tsv").rows()) {
            documents.put(row.require("word"), Integer.parseInt(row.require("documents")));
        }
        total = documents.remove(TOTAL);
    }

    /** Inverse document frequency, of a lower-case word: near 0 for "the", 7.4 for what the table lacks. */
    double rarity(String word) {
        return Math.log((total + 1) / (documents.getOrDefault(word, 0) + 1));
    }

    boolean isListed(String word) {
        return documents.containsKey(word);
    }
}
