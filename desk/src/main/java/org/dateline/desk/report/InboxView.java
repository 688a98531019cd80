package org.dateline.desk.report;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.view.Said;

/**
 * The inbox.
 *
 * @param words searched for, as they fill the form again
 * @param next address of the page behind this one
 */
public record InboxView(
        String words,
        String publisher,
        String from,
        String to,
        boolean filtered,
        List<Row> rows,
        Optional<String> next,
        boolean first,
        AddForm form) {

    /** A report. */
    public record Row(
            String link,
            Said title,
            Said excerpt,
            String publisher,
            String published,
            String iso,
            String received,
            String mentions,
            boolean revised) {}
}
