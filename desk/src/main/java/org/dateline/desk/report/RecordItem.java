package org.dateline.desk.report;

import java.util.List;
import org.dateline.desk.view.Said;

/**
 * A statement or event beside the words it was read from.
 *
 * @param anchor its short name in lower case
 * @param lead what the summary begins with, emphasized
 * @param state what keeps it from being plain, or who claims it
 * @param why how it came about: words and rules
 * @param review who stands behind it
 */
public record RecordItem(
        String anchor,
        String label,
        boolean event,
        String lead,
        String rest,
        String state,
        List<Pair> pairs,
        List<Reason> why,
        String incident,
        boolean open,
        Review review) {

    /**
     * A field of the record.
     *
     * @param quoted whether the value is words of the report
     * @param link to another record; empty for none
     */
    public record Pair(String name, Said value, String code, boolean quoted, String link) {}

    /** Words and the rule that read them. */
    public record Reason(String what, Said words, String place, String rule) {}
}
