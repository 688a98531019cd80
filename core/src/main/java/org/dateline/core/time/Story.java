package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the reading of a report has come upon so far: the day relative dates are anchored to, and the last date and
 * quarter told, to which "the next day" and "the year-earlier quarter" point. Belongs to one report and one thread.
 */
final class Story {

    private static final int NEARBY = 8;

    private final Optional<LocalDate> published;
    private final DateOrder order;
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<Reading> last = Optional.empty();
    private Optional<LocalDate> lastQuarter = Optional.empty();
    private int sinceQuarter;
    private Tense tense = Tense.OPEN;

    Story(Optional<LocalDate> published, DateOrder order) {
        this.published = published;
        this.order = order;
    }

    Optional<LocalDate> published() {
        return published;
    }

    DateOrder order() {
        return order;
    }

    /** The last day told; the publication day where none was. */
    Optional<LocalDate> lastDay() {
        return lastDay;
    }

    Optional<Reading> last() {
        return last;
    }

    Optional<LocalDate> lastQuarter() {
        return lastQuarter;
    }

    /** Moves on to the words read next, and the tense around them. */
    void moveTo(Tense around) {
        tense = around;
    }

    /** The tense around the words being read. */
    Tense tense() {
        return tense;
    }

    /** A quarter told within the last few expressions, as in reports on results. */
    Optional<LocalDate> quarterNearby() {
        return sinceQuarter <= NEARBY ? lastQuarter : Optional.empty();
    }

    void remember(Reading reading) {
        sinceQuarter++;
        if (reading.interval().isEmpty() || reading.unit().isEmpty()) {
            return;
        }
        LocalDate from = reading.interval().get().from();
        last = Optional.of(reading);
        if (reading.unit().get() == Unit.DAY) {
            lastDay = Optional.of(from);
        }
        if (reading.unit().get() == Unit.QUARTER) {
            lastQuarter = Optional.of(from);
            sinceQuarter = 0;
        }
    }
}
