package org.dateline.desk.source;

import java.util.List;
import org.dateline.desk.incident.HistoryEntry;
import org.dateline.desk.report.InboxView;

/**
 * The page of a source.
 *
 * @param reports of a publisher its latest; of a speaker those that a search for the name finds
 * @param record how its claims fared, in words; empty when nothing is known
 * @param error what to mend in the form; null when nothing is
 */
public record SourcePageView(
        String id,
        String name,
        String kind,
        String code,
        String reportCount,
        String mentionCount,
        String grade,
        String meaning,
        String record,
        List<SourcesView.Meaning> meanings,
        List<InboxView.Row> reports,
        String allReports,
        List<HistoryEntry> history,
        String chosen,
        String reason,
        String error) {}
