package org.dateline.app.output;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;

/**
 * A day and how sure it is, as ACLED codes it: precision 1 for the day itself, 2 for within a week, 3 for within a month,
 * the last two with the middle of the period as the day. What is known less well than that has no day.
 */
record AcledDate(Optional<LocalDate> day, Optional<Integer> precision, Optional<Integer> year) {

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final AcledDate UNKNOWN = new AcledDate(Optional.empty(), Optional.empty(), Optional.empty());

    static AcledDate of(Optional<DateInterval> when) {
        if (when.isEmpty()) {
            return UNKNOWN;
        }
        LocalDate from = when.get().from();
        if (when.get().to().isEmpty()) {
            // Still going on: the day it began, as far as that is known.
            return when.get().precision() == DatePrecision.DAY ? known(from, 1) : yearOf(from, from);
        }
        LocalDate to = when.get().to().get();
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days == 1) {
            return known(from, 1);
        }
        if (days > MONTH) {
            return yearOf(from, to);
        }
        return known(from.plusDays((days - 1) / 2), days <= WEEK ? 2 : 3);
    }

    private static AcledDate known(LocalDate day, int precision) {
        return new AcledDate(Optional.of(day), Optional.of(precision), Optional.of(day.getYear()));
    }

    private static AcledDate yearOf(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear()
                ? new AcledDate(Optional.empty(), Optional.empty(), Optional.of(from.getYear()))
                : UNKNOWN;
    }
}
