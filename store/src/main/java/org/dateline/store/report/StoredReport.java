package org.dateline.store.report;

import java.util.List;
import java.util.Optional;
import org.dateline.core.report.Report;

/**
 * A report with all that is known of it.
 *
 * @param report its newest revision
 * @param reading of the newest revision
 * @param revisions numbers of all revisions, oldest first
 * @param copyOf id of the report that this one copies, as far as known
 */
public record StoredReport(
        ReportEntry entry, Report report, Reading reading, List<Revision> revisions, Optional<String> copyOf) {

    public StoredReport {
        revisions = List.copyOf(revisions);
    }
}
