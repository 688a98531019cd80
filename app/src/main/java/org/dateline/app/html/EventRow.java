package org.dateline.app.html;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.EventStatus;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/**
 * An event mention as table, map and timeline list it.
 *
 * @param saidBy names of the sources that assert it; empty where the report itself does
 */
record EventRow(
        ReportRow report,
        String anchor,
        String label,
        String type,
        String actors,
        String recipients,
        Optional<DateInterval> when,
        String placeName,
        Optional<Place> place,
        EventStatus status,
        boolean background,
        String saidBy,
        String killed,
        String injured) {

    static EventRow of(Numbered report, ReportRow row, int index) {
        EventMention event = report.event(index);
        return new EventRow(
                row,
                report.eventAnchor(index),
                row.number() + "·" + Numbered.eventLabel(index),
                Wording.type(event.type()),
                Wording.excerpt(Wording.names(event.actors()), 80),
                Wording.excerpt(Wording.names(event.recipients()), 80),
                event.when(),
                Wording.excerpt(event.where().map(EventPlace::name).orElse(""), 60),
                event.where().flatMap(EventPlace::place),
                event.status(),
                event.background().isPresent(),
                Wording.excerpt(saidBy(report, event), 120),
                event.casualties().killed().map(Wording::toll).orElse(""),
                event.casualties().injured().map(Wording::toll).orElse(""));
    }

    /** The day it began; empty where that is known only to within more than a week. */
    Optional<LocalDate> day() {
        return when.filter(
                        w -> w.to().isEmpty() || w.to().get().isBefore(w.from().plusDays(8)))
                .map(DateInterval::from);
    }

    private static String saidBy(Numbered report, EventMention event) {
        return event.saidBy().stream()
                .flatMap(id -> report.statement(id).stream())
                .map(at -> report.statement(at).source().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
