package org.dateline.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Dates by their place in the calendar. A date without year is that of the year the tense points to, seen from the
 * publication: the last one in the past tense, the next one in the future, the nearest where the tense leaves it open.
 */
final class CalendarDates {

    private static final int SOON = 7;

    /** {@code date(year, month, day)}; missing parts may be left out. */
    Reading date(Arguments a) {
        if (a.has(0)) {
            int year = (int) a.amount(0);
            if (!a.has(1)) {
                return Reading.at(Unit.YEAR, LocalDate.of(year, 1, 1));
            }
            return a.has(2) ? day(year, a.number(1), a.number(2)) : month(year, a.number(1));
        }
        int month = a.number(1);
        if (!a.has(2)) {
            return anchoredMonth(a, month);
        }
        int day = a.number(2);
        if (day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        Optional<LocalDate> found = a.published()
                .map(p -> nearest(p, a.story().tense(), y -> {
                    return YearMonth.of(y, month).isValidDay(day) ? LocalDate.of(y, month, day) : null;
                }));
        return found.map(d -> Reading.at(Unit.DAY, d))
                .orElseGet(
                        () -> Reading.open(TimexType.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
    }

    private static Reading anchoredMonth(Arguments a, int month) {
        return a.published()
                .map(p -> nearest(p.withDayOfMonth(1), a.story().tense(), y -> LocalDate.of(y, month, 1)))
                .map(d -> Reading.at(Unit.MONTH, d))
                .orElseGet(() -> Reading.open(TimexType.DATE, String.format(Locale.ROOT, "XXXX-%02d", month)));
    }

    /** Of the years before, of and after the publication, the one the tense points to. */
    private static LocalDate nearest(LocalDate published, Tense tense, IntFunction<LocalDate> inYear) {
        LocalDate best = null;
        long bestDistance = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate day = inYear.apply(year);
            if (day == null) {
                continue;
            }
            long distance = Unit.daysBetween(published, day);
            // What is said to have happened lies behind us; a date a little ahead is still more likely a plan told in
            // the past tense ("postponed until") than one almost a year old.
            long cost = switch (tense) {
                case PAST -> distance > 0 ? distance * 3 : -distance;
                case FUTURE -> distance < 0 ? -distance * 3 : distance;
                case OPEN -> distance > 0 ? distance * 3 / 2 : -distance;
            };
            if (cost < bestDistance) {
                bestDistance = cost;
                best = day;
            }
        }
        return best;
    }

    private static Reading day(int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day) ? Reading.at(Unit.DAY, LocalDate.of(year, month, day)) : null;
    }

    private static Reading month(int year, int month) {
        return Reading.at(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    /** {@code numeric(a, b, year)}: the order by the publisher, or by a number above 12; else only the year is sure. */
    Reading numeric(Arguments a) {
        return numeric(a.number(0), a.number(1), a.number(2), a.story().order());
    }

    /** {@code dotted(d)}: day.month.year, as where points are used. */
    Reading dotted(Arguments a) {
        String[] parts = a.text(0).split("\\.");
        if (parts.length != 3 || parts[2].length() != 4 || parts[0].length() > 2 || parts[1].length() > 2) {
            return null;
        }
        return numeric(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                DateOrder.DAY_FIRST);
    }

    private static Reading numeric(int first, int second, int year, DateOrder order) {
        boolean canBeDayFirst = second <= 12;
        boolean canBeMonthFirst = first <= 12;
        if (canBeDayFirst && (!canBeMonthFirst || order == DateOrder.DAY_FIRST || first == second)) {
            return day(year, second, first);
        }
        if (canBeMonthFirst && (!canBeDayFirst || order == DateOrder.MONTH_FIRST)) {
            return day(year, first, second);
        }
        return canBeDayFirst ? Reading.open(TimexType.DATE, String.format(Locale.ROOT, "%04d-XX-XX", year)) : null;
    }

    /** {@code monthofyear(month, years)}: of the publication's year or one so many away. */
    Reading monthOfYear(Arguments a) {
        return a.published()
                .map(p -> month(p.getYear() + a.number(1), a.number(0)))
                .orElseGet(() -> Reading.open(TimexType.DATE, String.format(Locale.ROOT, "XXXX-%02d", a.number(0))));
    }

    /** {@code month(month, -1|0|1)}: last, this or next April. */
    Reading month(Arguments a) {
        int month = a.number(0);
        if (a.published().isEmpty()) {
            return Reading.open(TimexType.DATE, String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        LocalDate published = a.published().get();
        int year = published.getYear();
        return switch (a.number(1)) {
            // The month just over is called last month: "last February" in March is a year old.
            case -1 -> month(month < published.getMonthValue() - 1 ? year : year - 1, month);
            case 0 -> month(year, month);
            default -> month(month > published.getMonthValue() ? year : year + 1, month);
        };
    }

    /** {@code season(season, year|-1|0|1)}. */
    Reading season(Arguments a) {
        Season season = Season.valueOf(a.text(0));
        int which = a.has(1) ? (int) a.amount(1) : 0;
        if (Math.abs(which) > 1) {
            return season.of(which);
        }
        if (a.published().isEmpty()) {
            return Reading.open(TimexType.DATE, "XXXX-" + season);
        }
        LocalDate published = a.published().get();
        int year = published.getYear();
        boolean over = season.lastDay(year).isBefore(published);
        boolean begun = !season.firstDay(year).isAfter(published);
        if (which == 0) {
            return season.of(!begun && !a.has(1) && a.story().tense() == Tense.PAST ? year - 1 : year);
        }
        return season.of(which < 0 ? (over ? year : year - 1) : (begun ? year + 1 : year));
    }

    /** {@code decade(199)}. */
    Reading decade(Arguments a) {
        return Reading.at(Unit.DECADE, LocalDate.of(a.number(0) * 10, 1, 1));
    }

    /** {@code century(20)}: the 20th, whose years begin with 19. */
    Reading century(Arguments a) {
        int century = a.number(0) - 1;
        return century < 1 || century > 30 ? null : Reading.at(Unit.CENTURY, LocalDate.of(century * 100, 1, 1));
    }

    /** {@code quarter(q[, year])}: without a year the last one begun, or the next one in the future tense. */
    Reading quarter(Arguments a) {
        int quarter = a.number(0);
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        if (a.has(1)) {
            return quarter(a.number(1), quarter);
        }
        if (a.published().isEmpty()) {
            return Reading.open(TimexType.DATE, "XXXX-Q" + quarter);
        }
        LocalDate published = a.published().get();
        LocalDate thisYear = LocalDate.of(published.getYear(), quarter * 3 - 2, 1);
        boolean future = a.story().tense() == Tense.FUTURE;
        int year = published.getYear();
        if (thisYear.isAfter(published) && !future) {
            year--;
        } else if (future && thisYear.plusMonths(9).isBefore(published)) {
            // Results of a quarter lately over are still to be told.
            year++;
        }
        return quarter(year, quarter);
    }

    /** {@code quarterof(q, years)}. */
    Reading quarterOf(Arguments a) {
        return a.published()
                .map(p -> quarter(p.getYear() + a.number(1), a.number(0)))
                .orElseGet(() -> Reading.open(TimexType.DATE, "XXXX-Q" + a.number(0)));
    }

    private static Reading quarter(int year, int quarter) {
        return quarter < 1 || quarter > 4 ? null : Reading.at(Unit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
    }

    /** {@code half(h, year)}. */
    Reading half(Arguments a) {
        return half(a.number(1), a.number(0));
    }

    /** {@code halfof(h, years)}. */
    Reading halfOf(Arguments a) {
        return a.published()
                .map(p -> half(p.getYear() + a.number(1), a.number(0)))
                .orElseGet(() -> Reading.open(TimexType.DATE, "XXXX-H" + a.number(0)));
    }

    private static Reading half(int year, int half) {
        return half < 1 || half > 2 ? null : Reading.at(Unit.HALF, LocalDate.of(year, half * 6 - 5, 1));
    }

    /** {@code years(y, z)}: from one to the other, 2014-15; its value is that of the first. */
    Reading years(Arguments a) {
        int first = a.number(0);
        int last = a.number(1);
        Reading year = Reading.at(Unit.YEAR, LocalDate.of(first, 1, 1));
        return last < first
                ? year
                : year.withInterval(
                        DateInterval.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), DatePrecision.LOOSE));
    }

    /** {@code holiday(when[, year|-1|0|1])}: the last, next or nearest one, as the tense tells. */
    Reading holiday(Arguments a) {
        Holiday holiday = Holiday.parse(a.text(0));
        int which = a.has(1) ? (int) a.amount(1) : 0;
        if (Math.abs(which) > 1) {
            return holiday(holiday, holiday.in(which));
        }
        if (a.published().isEmpty()) {
            return Reading.open(TimexType.DATE, holiday.withoutYear());
        }
        LocalDate published = a.published().get();
        LocalDate thisYear = holiday.in(published.getYear());
        LocalDate last = thisYear.isAfter(published) ? holiday.in(published.getYear() - 1) : thisYear;
        LocalDate next = thisYear.isBefore(published) ? holiday.in(published.getYear() + 1) : thisYear;
        if (which != 0) {
            boolean today = thisYear.equals(published);
            int step = today ? which : 0;
            return holiday(holiday, today ? holiday.in(published.getYear() + step) : which < 0 ? last : next);
        }
        // Unlike a bare date, a feast that things happened on is not one far ahead.
        LocalDate day = switch (a.story().tense()) {
            case PAST -> Unit.daysBetween(published, next) <= SOON ? next : last;
            case FUTURE -> next;
            case OPEN -> nearest(published, Tense.OPEN, holiday::in);
        };
        return holiday(holiday, day);
    }

    private static Reading holiday(Holiday holiday, LocalDate day) {
        Reading reading = Reading.at(Unit.DAY, day);
        return holiday.lastDay(day)
                .map(last -> new Reading(
                        TimexType.DATE,
                        String.format(Locale.ROOT, "%04d-XX-XX", day.getYear()),
                        Optional.of(DateInterval.of(day, last, DatePrecision.MONTH)),
                        Optional.of(Unit.MONTH)))
                .orElse(reading);
    }
}
