package org.dateline.core.report.display;

import java.util.List;
import org.dateline.core.report.Span;

/**
 * Words to draw, and the records they belong to.
 *
 * @param layer position in the nesting of elements, 0 outermost; marks of one layer never overlap
 * @param css what a style sheet draws it by
 * @param lane within its channel, 0 outermost
 * @param role what the words are to the chosen event; empty for statements and triggers
 * @param records anchors of the records
 */
public record Mark(Span span, int layer, String css, int lane, String role, List<String> records) {

    public Mark {
        records = List.copyOf(records);
    }
}
