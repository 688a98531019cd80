package org.dateline.app.html;

import java.time.LocalDate;

/** How finely a timeline is cut, so that a century of reports still fits. */
enum Grain {
    DAY,
    MONTH,
    YEAR;

    LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }

    String label(LocalDate start) {
        return switch (this) {
            case DAY -> Wording.day(start);
            case MONTH -> Wording.month(start);
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    /** The part of the label that differs from column to column. */
    String upper(LocalDate start) {
        return switch (this) {
            case DAY -> Integer.toString(start.getDayOfMonth());
            case MONTH -> Wording.shortMonth(start);
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    /** The part that is written only where it changes. */
    String lower(LocalDate start) {
        return switch (this) {
            case DAY -> Wording.shortMonth(start) + (start.getMonthValue() == 1 ? " " + start.getYear() : "");
            case MONTH -> Integer.toString(start.getYear());
            case YEAR -> "";
        };
    }
}
