package org.dateline.desk.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dateline.desk.view.Words;

/**
 * How long a stretch of time one bar stands for: a day, a week from Monday on, a month, or some years.
 *
 * @param years how many; 0 for all others
 */
public record Step(Unit unit, int years) {

    /** What a bar stands for. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        /** As it stands in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** More bars cannot be told apart on a page. */
    public static final int MOST = 160;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int FACTOR = 10;

    /** The finest that shows the span in no more bars than a page can hold. */
    public static Step fitting(LocalDate first, LocalDate last) {
        for (Unit unit : Unit.values()) {
            Step step = new Step(unit, unit == Unit.YEAR ? 1 : 0);
            if (step.between(first, last) < MOST) {
                return step;
            }
        }
        return years(first, last);
    }

    /** That unit, or the next coarser one that shows the span at all. */
    public static Step atLeast(Unit unit, LocalDate first, LocalDate last, int most) {
        for (Unit coarser : Unit.values()) {
            Step step = new Step(coarser, coarser == Unit.YEAR ? 1 : 0);
            if (coarser.compareTo(unit) >= 0 && step.between(first, last) < most) {
                return step;
            }
        }
        return years(first, last);
    }

    private static Step years(LocalDate first, LocalDate last) {
        int years = FACTOR;
        while (new Step(Unit.YEAR, years).between(first, last) >= MOST && years < Integer.MAX_VALUE / FACTOR) {
            years *= FACTOR;
        }
        return new Step(Unit.YEAR, years);
    }

    /** The first day of the stretch that a day lies in. */
    public LocalDate start(LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
        };
    }

    /** The first day of the stretch behind it. */
    public LocalDate next(LocalDate start) {
        return switch (unit) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(years);
        };
    }

    /** How many stretches lie between those of two days. */
    public long between(LocalDate first, LocalDate last) {
        LocalDate from = start(first);
        LocalDate to = start(last);
        return switch (unit) {
            case DAY -> ChronoUnit.DAYS.between(from, to);
            case WEEK -> ChronoUnit.WEEKS.between(from, to);
            case MONTH -> ChronoUnit.MONTHS.between(from, to);
            case YEAR -> ChronoUnit.YEARS.between(from, to) / years;
        };
    }

    /** The stretch that begins on that day, in words: {@code 3 Mar 2021}, {@code 1–7 Mar 2021}, {@code Mar 2021}, {@code 2021}. */
    public String label(LocalDate start) {
        LocalDate last = next(start).minusDays(1);
        return switch (unit) {
            case DAY -> Words.day(start);
            case WEEK -> Words.days(java.util.Optional.of(start), java.util.Optional.of(last));
            case MONTH -> MONTH.format(start);
            case YEAR -> years == 1 ? Integer.toString(start.getYear()) : start.getYear() + "–" + last.getYear();
        };
    }

    /** {@code a day}, {@code a week}, {@code 10 years}. */
    public String words() {
        return years > 1 ? years + " years" : "a " + unit.word();
    }
}
