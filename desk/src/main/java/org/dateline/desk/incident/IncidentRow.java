package org.dateline.desk.incident;

import java.util.OptionalInt;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.StatusView;
import org.dateline.desk.view.Words;
import org.dateline.store.incident.IncidentEntry;

/**
 * An incident as a row of a list.
 *
 * @param killed a range in words; empty when no account tells
 * @param unseen how many mentions came after the decision that gave it its status
 */
public record IncidentRow(
        String id,
        String link,
        StatusView status,
        Said headline,
        String type,
        String place,
        String days,
        String killed,
        int reports,
        int sources,
        int contradictions,
        int unseen,
        String changed) {

    private static final int HEADLINE = 140;

    public static IncidentRow of(IncidentEntry entry) {
        return new IncidentRow(
                entry.id(),
                Link.incident(entry.id()),
                StatusView.of(entry.status()),
                Said.excerpt(entry.headline(), HEADLINE),
                Words.capital(entry.type()),
                entry.place().or(() -> entry.country().map(Words::country)).orElse(""),
                Words.days(entry.from(), entry.to()),
                range(entry.killedMin(), entry.killedMax()),
                entry.reports(),
                entry.sources(),
                entry.contradictions(),
                entry.unseen(),
                Words.when(entry.changed()));
    }

    /** {@code 2}, {@code 2–3}, {@code 20+}. */
    private static String range(OptionalInt min, OptionalInt max) {
        if (min.isEmpty()) {
            return "";
        }
        if (max.isEmpty()) {
            return Words.number(min.getAsInt()) + "+";
        }
        return min.getAsInt() == max.getAsInt()
                ? Words.number(min.getAsInt())
                : Words.number(min.getAsInt()) + "–" + Words.number(max.getAsInt());
    }
}
