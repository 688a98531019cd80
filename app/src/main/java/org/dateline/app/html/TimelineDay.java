package org.dateline.app.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was published, said and done on one day, month or year. Filled while the timeline is laid out. */
record TimelineDay(
        LocalDate start, String label, List<ReportRow> reports, List<StatementRow> statements, List<EventRow> events) {

    static TimelineDay empty(LocalDate start, Grain grain) {
        return new TimelineDay(start, grain.label(start), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    String anchor() {
        return "d" + start;
    }

    String counts() {
        List<String> counts = new ArrayList<>();
        if (!reports.isEmpty()) {
            counts.add(Wording.count(reports.size(), "report"));
        }
        if (!statements.isEmpty()) {
            counts.add(Wording.count(statements.size(), "statement"));
        }
        if (!events.isEmpty()) {
            counts.add(Wording.count(events.size(), "event"));
        }
        return String.join(", ", counts);
    }
}
