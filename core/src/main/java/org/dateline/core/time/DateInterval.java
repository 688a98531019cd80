package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of whole days. A single day begins and ends on it; a month known only as such begins on its first and ends
 * on its last day.
 *
 * @param to the last day, included; empty when it is still going on
 */
public record DateInterval(LocalDate from, Optional<LocalDate> to, DatePrecision precision) {

    public DateInterval {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(precision, "precision");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from " + from + ", got " + to.get());
        }
    }

    public static DateInterval day(LocalDate day) {
        return new DateInterval(day, Optional.of(day), DatePrecision.DAY);
    }

    public static DateInterval of(LocalDate from, LocalDate to, DatePrecision precision) {
        return new DateInterval(from, Optional.of(to), precision);
    }

    public static DateInterval since(LocalDate from, DatePrecision precision) {
        return new DateInterval(from, Optional.empty(), precision);
    }

    public boolean isDay() {
        return to.isPresent() && to.get().equals(from);
    }
}
