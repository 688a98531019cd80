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
 * @param at anchor of the record that gets the focus; empty for none
 * @param said what people said of its records, the newest first
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
        int revision,
        String at,
        List<SaidItem> said,
        CheckView check,
        Optional<String> previous,
        Optional<String> next,
        String part) {

    /** Address of the form for its records. */
    public String form() {
        return original.replace("/report/original?", "/report/record?");
    }

    /** Anchor of the record behind another; empty for the last of this part. */
    public String nextOf(String anchor) {
        boolean found = false;
        for (ReportBlock block : blocks) {
            for (RecordItem record : block.records()) {
                if (found) {
                    return record.anchor();
                }
                found = record.anchor().equals(anchor);
            }
        }
        return "";
    }

    /** An incident that the report tells of. */
    public record IncidentLink(String link, Said headline, String events) {}

    /** @param hash the first digits of its content's */
    public record RevisionItem(int number, String received, String hash) {}
}
