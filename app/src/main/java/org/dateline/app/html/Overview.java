package org.dateline.app.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.CodedReport;
import org.dateline.core.event.EventStatus;
import org.dateline.core.place.Place;
import org.dateline.core.place.Toponym;
import org.dateline.core.place.ToponymRole;
import org.dateline.core.statement.Stance;

/**
 * What is kept of all reports until the page is closed: totals, and the first so many rows for contents, tables, map and
 * timeline. Rows hold short excerpts, so that memory is bounded; the page says where a list is not whole.
 */
final class Overview {

    static final int MAX_REPORTS = 2_000;
    static final int MAX_ROWS = 1_000;
    static final int MAX_PLACES = 400;
    private static final int MAX_NAMES = 10_000;

    private final List<ReportRow> reports = new ArrayList<>();
    private final List<StatementRow> statements = new ArrayList<>();
    private final List<EventRow> events = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> publishers = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private LocalDate first;
    private LocalDate last;
    private int reportCount;
    private long statementCount;
    private long eventCount;
    private long denials;
    private long hearsay;
    private long deniedEvents;

    Numbered add(CodedReport coded) {
        Numbered report = Numbered.of(++reportCount, coded);
        ReportRow row = ReportRow.of(report);
        if (reports.size() < MAX_REPORTS) {
            reports.add(row);
        }
        statementCount += row.statements();
        eventCount += row.events();
        for (int i = 0; i < row.statements(); i++) {
            if (statements.size() < MAX_ROWS) {
                statements.add(StatementRow.of(report, row, i));
            }
            keep(sources, report.statement(i).source().name());
            denials += report.statement(i).stance() == Stance.DENIED ? 1 : 0;
        }
        for (int i = 0; i < row.events(); i++) {
            if (events.size() < MAX_ROWS) {
                events.add(EventRow.of(report, row, i));
            }
            hearsay += report.event(i).saidBy().isEmpty() ? 0 : 1;
            deniedEvents += report.event(i).status() == EventStatus.DENIED ? 1 : 0;
        }
        for (Toponym toponym : coded.toponyms()) {
            boolean isPlace =
                    toponym.role() == ToponymRole.PLACE && toponym.place().isPresent();
            if (isPlace && places.size() < MAX_PLACES) {
                places.putIfAbsent(toponym.place().get().id(), toponym.place().get());
            }
        }
        keep(publishers, row.publisher());
        row.published().ifPresent(this::span);
        return report;
    }

    private static void keep(Set<String> names, String name) {
        if (!name.isEmpty() && names.size() < MAX_NAMES) {
            names.add(Wording.excerpt(name, 100));
        }
    }

    private void span(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    List<ReportRow> reports() {
        return reports;
    }

    List<StatementRow> statements() {
        return statements;
    }

    List<EventRow> events() {
        return events;
    }

    /** Every place that a report names, whether or not an event happened there. */
    List<Place> places() {
        return List.copyOf(places.values());
    }

    int publisherCount() {
        return publishers.size();
    }

    int sourceCount() {
        return sources.size();
    }

    Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    int reportCount() {
        return reportCount;
    }

    long statementCount() {
        return statementCount;
    }

    long eventCount() {
        return eventCount;
    }

    /** Statements whose source denies their content. */
    long denials() {
        return denials;
    }

    /** Events that no report asserts in its own voice. */
    long hearsay() {
        return hearsay;
    }

    /** Events that somebody says did not happen. */
    long deniedEvents() {
        return deniedEvents;
    }
}
