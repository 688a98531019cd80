package org.dateline.desk.report;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.view.Said;

/**
 * The page of a report.
 *
 * @param url where it was published; empty unless it is a web address
 * @param original address of the text as it came
 * @param incidents its mentions belong to
 * @param next address of the rest of a long report
 */
public record ReportPageView(
        String id,
        Said title,
        String publisher,
        String published,
        String iso,
        String url,
        String original,
        List<String> facts,
        List<IncidentLink> incidents,
        List<ReportBlock> blocks,
        List<RevisionItem> revisions,
        Optional<String> previous,
        Optional<String> next,
        String part) {

    /** An incident that the report tells of. */
    public record IncidentLink(String link, Said headline, String events) {}

    /** @param hash the first digits of its content's */
    public record RevisionItem(int number, String received, String hash) {}
}
