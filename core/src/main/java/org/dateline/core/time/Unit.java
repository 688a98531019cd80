package org.dateline.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Units of the calendar and the clock: how TIMEX3 writes them, and which days one of them covers. */
enum Unit {
    SECOND("T%sS", DatePrecision.DAY),
    MINUTE("T%sM", DatePrecision.DAY),
    HOUR("T%sH", DatePrecision.DAY),
    DAY("%sD", DatePrecision.DAY),
    WEEKEND("%sWE", DatePrecision.WEEK),
    WEEK("%sW", DatePrecision.WEEK),
    FORTNIGHT("%sW", DatePrecision.WEEK),
    MONTH("%sM", DatePrecision.MONTH),
    QUARTER("%sQ", DatePrecision.LOOSE),
    HALF("%sH", DatePrecision.LOOSE),
    YEAR("%sY", DatePrecision.YEAR),
    DECADE("%sDE", DatePrecision.LOOSE),
    CENTURY("%sCE", DatePrecision.LOOSE),
    MILLENNIUM("%sML", DatePrecision.LOOSE);

    private final String duration;
    private final DatePrecision precision;

    Unit(String duration, DatePrecision precision) {
        this.duration = duration;
        this.precision = precision;
    }

    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    DatePrecision precision() {
        return precision;
    }

    /** {@code P3D}, {@code PT48H}; {@code amount} may be {@code X}. */
    String durationOf(String amount) {
        return "P" + duration.formatted(amount);
    }

    /** A duration of that many units; halves are told in the next smaller unit ({@code P2Y6M}). */
    String durationOf(double amount) {
        if (amount == Math.rint(amount)) {
            long whole = (long) amount;
            return switch (this) {
                case FORTNIGHT -> WEEK.durationOf(Long.toString(whole * 2));
                case DECADE -> YEAR.durationOf(Long.toString(whole * 10));
                case CENTURY -> YEAR.durationOf(Long.toString(whole * 100));
                case MILLENNIUM -> YEAR.durationOf(Long.toString(whole * 1000));
                default -> durationOf(Long.toString(whole));
            };
        }
        return switch (this) {
            case YEAR -> split(amount, 12, "M");
            case HOUR -> split(amount, 60, "M");
            case MINUTE -> split(amount, 60, "S");
            case DAY -> HOUR.durationOf(amount * 24);
            case DECADE -> YEAR.durationOf(amount * 10);
            case CENTURY -> YEAR.durationOf(amount * 100);
            case MILLENNIUM -> YEAR.durationOf(amount * 1000);
            default -> durationOf(String.format(Locale.ROOT, "%s", amount));
        };
    }

    private String split(double amount, int parts, String smaller) {
        long whole = (long) amount;
        long rest = Math.round((amount - whole) * parts);
        if (whole == 0) {
            return (isClock() ? "PT" : "P") + rest + smaller;
        }
        return durationOf(Long.toString(whole)) + rest + smaller;
    }

    /** The day so many of the unit away. */
    LocalDate shift(LocalDate day, long amount) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(amount);
            case WEEKEND, WEEK -> day.plusWeeks(amount);
            case FORTNIGHT -> day.plusWeeks(2 * amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3 * amount);
            case HALF -> day.plusMonths(6 * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10 * amount);
            case CENTURY -> day.plusYears(100 * amount);
            case MILLENNIUM -> day.plusYears(1000 * amount);
        };
    }

    /** The TIMEX3 value of the unit that holds that day: {@code 2015-W42}, {@code 201}. */
    String valueAt(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEK, FORTNIGHT -> week(day);
            case WEEKEND -> week(day) + "-WE";
            case MONTH -> year(day) + day.toString().substring(4, 7);
            case QUARTER -> year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> year(day) + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> year(day);
            case DECADE -> year(day).substring(0, 3);
            case CENTURY -> year(day).substring(0, 2);
            case MILLENNIUM -> year(day).substring(0, 1);
        };
    }

    /** The days of the unit that holds that day. */
    DateInterval daysAt(LocalDate day) {
        LocalDate first = firstDay(day);
        LocalDate last = switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> first;
            case WEEKEND -> first.plusDays(1);
            default -> shift(first, 1).minusDays(1);
        };
        return DateInterval.of(first, last, precision);
    }

    private LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> startOfYears(day, 10);
            case CENTURY -> startOfYears(day, 100);
            case MILLENNIUM -> startOfYears(day, 1000);
        };
    }

    private static LocalDate startOfYears(LocalDate day, int years) {
        return LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), years), 1, 1);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    /** Whole units from one day to another, negative backwards. */
    static long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
