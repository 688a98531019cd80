package org.dateline.core.incident.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** Lines around a story that all reports of a site share ({@code furniture.tsv}). */
final class Furniture {

    private static final int LONGEST = 400;

    private record Rule(List<String> words, Pattern pattern) {}

    private final List<Rule> rules = new ArrayList<>();

    Furniture() {
        for (Row row : Table.resource(Furniture.class, "furniture.tsv").rows()) {
            rules.add(new Rule(
                    row.list("words"),
                    Pattern.compile(row.require("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }
    }

    boolean isFurniture(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return rules.stream()
                .anyMatch(rule -> rule.words().stream().anyMatch(lower::contains)
                        && rule.pattern().matcher(line).find());
    }

    /** The text without such lines. */
    String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.lines()
                .filter(line -> !isFurniture(line))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }
}
