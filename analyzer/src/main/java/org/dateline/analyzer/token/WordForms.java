package org.dateline.analyzer.token;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** The tables {@code abbreviations.tsv} and {@code affixes.tsv}: which words keep a full stop or a hyphen. */
final class WordForms {

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();

    WordForms() {
        for (Row row : Table.resource(WordForms.class, "abbreviations.tsv").rows()) {
            abbreviations.add(row.get("form"));
        }
        for (Row row : Table.resource(WordForms.class, "affixes.tsv").rows()) {
            switch (row.get("where")) {
                case "before" -> prefixes.add(row.get("affix"));
                case "after" -> suffixes.add(row.get("affix"));
                default -> throw row.error("where", "must be before or after, got '" + row.get("where") + "'");
            }
        }
    }

    /** Whether that word, full stop included, is an abbreviation. */
    boolean isAbbreviation(String word) {
        return abbreviations.contains(word) || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isPrefix(String word) {
        return prefixes.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isSuffix(String word) {
        return suffixes.contains(word.toLowerCase(Locale.ROOT));
    }
}
