package org.dateline.core.incident.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** Lines around a story that all reports of a site share ({@code furniture.tsv}). */
final class Furniture {

    private static final int LONGEST = 400;

    private final List<Pattern> patterns = new ArrayList<>();

    Furniture() {
        for (Row row : Table.resource(Furniture.class, "furniture.tsv").rows()) {
            patterns.add(Pattern.compile(
                    row.require("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    boolean isFurniture(String line) {
        return line.length() <= LONGEST
                && patterns.stream().anyMatch(pattern -> pattern.matcher(line).find());
    }

    /** The text without such lines. */
    String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.lines().filter(line -> !isFurniture(line)).forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }
}
