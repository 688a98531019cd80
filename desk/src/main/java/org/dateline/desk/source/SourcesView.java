package org.dateline.desk.source;

import java.util.List;
import java.util.Optional;

/** Publishers or speakers, those with most mentions first. */
public record SourcesView(
        String kind, String name, List<Row> rows, Optional<String> next, boolean first, List<Meaning> meanings) {

    /**
     * A source.
     *
     * @param grade that a person gave; empty when nobody did
     */
    public record Row(
            String id,
            String link,
            String name,
            String code,
            String reports,
            String mentions,
            String grade,
            String meaning,
            RecordBar record) {}

    /** What a letter stands for. */
    public record Meaning(String letter, String words) {}
}
