package org.dateline.desk.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.view.GradeView;
import org.dateline.desk.view.StatusView;

/**
 * The page of an incident.
 *
 * @param facts of the head: reports, reprints, sources
 * @param changes what commits changed of it, the newest first
 * @param form what a person typed into a form that was refused; empty fields otherwise
 */
public record IncidentPageView(
        String id,
        String title,
        String place,
        String days,
        StatusView status,
        String unseen,
        String standing,
        GradeView grade,
        List<String> facts,
        int contradictions,
        String changed,
        List<FactRow> claims,
        AccountTable accounts,
        List<Contest> contests,
        Optional<MapView> map,
        List<ChronologyEntry> chronology,
        List<ReportItem> reports,
        String reportsInWords,
        List<LinkItem> links,
        List<SplitItem> mentions,
        List<HistoryEntry> history,
        List<ChangeItem> changes,
        DecisionForm form) {}
