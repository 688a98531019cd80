package org.dateline.desk.report;

import java.util.List;
import org.dateline.core.report.Span;

/**
 * Words to draw, and the records they belong to.
 *
 * @param layer position in the nesting of elements, 0 outermost; marks of one layer never overlap
 * @param role what the words are to the chosen event; empty for statements and triggers
 * @param records anchors of the records
 */
record Mark(Span span, int layer, String css, int lane, String role, List<String> records) {

    Mark {
        records = List.copyOf(records);
    }
}
