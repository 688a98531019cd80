package org.dateline.app.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who said what when, and what is said to have happened when: a drawing, and the same as a list. Days on which nothing
 * was said or done are left out. Where there are more than {@link #MAX_COLUMNS} days, months or years take their place.
 */
final class Timeline {

    static final int MAX_COLUMNS = 60;

    private final Overview overview;

    Timeline(Overview overview) {
        this.overview = overview;
    }

    void write(Markup page) throws IOException {
        Grain grain = grain();
        List<TimelineDay> days = new ArrayList<>(days(grain).values());
        int earlier = Math.max(0, days.size() - MAX_COLUMNS);
        days = days.subList(earlier, days.size());
        Section.start(
                page,
                "timeline",
                "Timeline",
                days.isEmpty()
                        ? ""
                        : days.get(0).label() + " to "
                                + days.get(days.size() - 1).label());
        if (days.isEmpty()) {
            page.element("p", "empty", "No report has a date, and no event either.");
        } else {
            page.element(
                    "p",
                    "note",
                    "Above the dates: what was said, on the day it was said or else published. Below: what is said to "
                            + "have happened, on the day it is said to have happened.");
            TimelineChart.write(page, days, grain);
            Chronology.write(page, days);
        }
        if (earlier > 0) {
            page.element("p", "notice", Wording.count(earlier, "earlier year") + " not shown.");
        }
        long undated = overview.events().stream().filter(e -> e.day().isEmpty()).count();
        if (undated > 0) {
            page.element(
                    "p", "note", Wording.count(undated, "event") + " of which the text tells no day: see the table.");
        }
        page.end().line();
    }

    private Grain grain() {
        for (Grain grain : Grain.values()) {
            if (days(grain).size() <= MAX_COLUMNS) {
                return grain;
            }
        }
        return Grain.YEAR;
    }

    private Map<LocalDate, TimelineDay> days(Grain grain) {
        Map<LocalDate, TimelineDay> days = new TreeMap<>();
        for (ReportRow report : overview.reports()) {
            report.published().ifPresent(day -> at(days, grain, day).reports().add(report));
        }
        for (StatementRow statement : overview.statements()) {
            statement.day().ifPresent(day -> at(days, grain, day).statements().add(statement));
        }
        for (EventRow event : overview.events()) {
            event.day().ifPresent(day -> at(days, grain, day).events().add(event));
        }
        return days;
    }

    private static TimelineDay at(Map<LocalDate, TimelineDay> days, Grain grain, LocalDate day) {
        return days.computeIfAbsent(grain.floor(day), start -> TimelineDay.empty(start, grain));
    }
}
