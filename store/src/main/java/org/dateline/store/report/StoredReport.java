package org.dateline.store.report;

import java.util.List;
import org.dateline.core.report.Report;

/**
 * A report with all that is kept of it.
 *
 * @param report its newest revision
 * @param reading of the newest revision
 * @param revisions oldest first
 */
public record StoredReport(ReportEntry entry, Report report, Reading reading, List<Revision> revisions) {

    public StoredReport {
        revisions = List.copyOf(revisions);
    }
}
