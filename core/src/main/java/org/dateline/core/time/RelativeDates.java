package org.dateline.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Dates told by their distance from the publication ("last week", "two days ago", "Thursday") or from the date the story
 * told last ("two days later", "the next day"). Without the day to count from they stay unanchored.
 */
final class RelativeDates {

    /** {@code weekday(w[, -1|0|1])}: by tense; the last, this one, or the next. */
    Reading weekday(Arguments a) {
        DayOfWeek weekday = DayOfWeek.of(a.number(0));
        if (a.published().isEmpty()) {
            return Reading.open(TimexType.DATE, "XXXX-WXX-" + weekday.getValue());
        }
        LocalDate published = a.published().get();
        int which = a.has(1) ? a.number(1) : 0;
        LocalDate day = switch (which) {
            case -1 -> lastWeekday(published, weekday);
            case 1 -> published.with(TemporalAdjusters.next(weekday));
            default ->
                published.with(
                        a.story().tense() == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
        };
        return Reading.at(Unit.DAY, day);
    }

    /** "Last Thursday" on a Friday is not yesterday. */
    private static LocalDate lastWeekday(LocalDate published, DayOfWeek weekday) {
        LocalDate last = published.with(TemporalAdjusters.previous(weekday));
        return last.equals(published.minusDays(1)) ? last.minusWeeks(1) : last;
    }

    /** {@code weekdayof(w, weeks)}: Tuesday of the week so many away. */
    Reading weekdayOf(Arguments a) {
        DayOfWeek weekday = DayOfWeek.of(a.number(0));
        return a.published()
                .map(p -> Reading.at(
                        Unit.DAY,
                        p.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(a.number(1))
                                .plusDays(weekday.getValue() - 1L)))
                .orElseGet(() -> Reading.open(TimexType.DATE, "XXXX-WXX-" + weekday.getValue()));
    }

    /** {@code day(n)}: so many days from the publication. */
    Reading day(Arguments a) {
        return around(a, Unit.DAY, a.number(0));
    }

    /** {@code unit(unit, n)}: the week, month … so many away from the publication's. */
    Reading unit(Arguments a) {
        return around(a, a.unit(0), a.number(1));
    }

    private static Reading around(Arguments a, Unit unit, int steps) {
        return a.published().map(p -> Reading.at(unit, unit.shift(p, steps))).orElseGet(() -> vague(steps));
    }

    private static Reading vague(int steps) {
        return Reading.open(TimexType.DATE, steps == 0 ? "PRESENT_REF" : steps < 0 ? "PAST_REF" : "FUTURE_REF");
    }

    /** {@code weekend()}: the last one begun, or the coming one in the future tense. */
    Reading weekend(Arguments a) {
        if (a.published().isEmpty()) {
            return Reading.open(TimexType.DATE, "XXXX-WXX-WE");
        }
        LocalDate published = a.published().get();
        boolean inWeekend = published.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean future = a.story().tense() == Tense.FUTURE;
        return Reading.at(Unit.WEEKEND, inWeekend || future ? published : published.minusWeeks(1));
    }

    /** {@code yearend()}: the end of the publication's year; like all ends it has the value of the whole. */
    Reading yearEnd(Arguments a) {
        return a.published().map(p -> Reading.at(Unit.YEAR, p)).orElseGet(() -> Reading.open(TimexType.DATE, "XXXX"));
    }

    /** {@code ago(n, unit)}: as fine as the unit that was counted in. */
    Reading ago(Arguments a) {
        return yearAgoQuarter(a).orElseGet(() -> distance(a, a.published(), -1));
    }

    /** Where quarters are compared, "a year ago" is the quarter of a year ago. */
    private static Optional<Reading> yearAgoQuarter(Arguments a) {
        if (a.unit(1) != Unit.YEAR || a.amount(0) != 1) {
            return Optional.empty();
        }
        return a.story().quarterNearby().map(q -> Reading.at(Unit.QUARTER, q.minusYears(1)));
    }

    /** {@code fromnow(n, unit)}. */
    Reading fromNow(Arguments a) {
        return distance(a, a.published(), 1);
    }

    /** {@code earlier(n, unit)}: before the date the story told last; a year or quarter before the publication. */
    Reading earlier(Arguments a) {
        return yearAgoQuarter(a).orElseGet(() -> distance(a, storyDay(a), -1));
    }

    /** {@code later(n, unit)}: after the date the story told last; where it told none, only how long. */
    Reading later(Arguments a) {
        boolean told = a.story().last().isPresent();
        return told
                ? distance(a, storyDay(a), 1)
                : Reading.open(TimexType.DURATION, a.unit(1).durationOf(a.amount(0)));
    }

    private static Optional<LocalDate> storyDay(Arguments a) {
        boolean fine =
                a.unit(1) == Unit.DAY || a.unit(1) == Unit.WEEK || a.unit(1).isClock();
        Optional<LocalDate> told = fine
                ? a.story().lastDay()
                : a.story().last().flatMap(Reading::interval).map(DateInterval::from);
        return told.or(a::published);
    }

    private static Reading distance(Arguments a, Optional<LocalDate> from, int direction) {
        double amount = a.amount(0);
        Unit unit = a.unit(1);
        if (from.isEmpty()) {
            return vague(direction);
        }
        if (unit.isClock()) {
            return Reading.open(TimexType.DURATION, unit.durationOf(amount));
        }
        if (amount != Math.rint(amount) || amount > 100_000) {
            return vague(direction);
        }
        return Reading.at(grain(unit, amount), unit.shift(from.get(), direction * (long) amount));
    }

    /** {@code beside(day, n)}: so many days from the one told. */
    Reading beside(Arguments a, Normalizer normalizer) {
        Reading day = normalizer.read(a.nested(0), a.story());
        if (day == null
                || day.interval().isEmpty()
                || day.unit().isEmpty()
                || day.unit().get() != Unit.DAY) {
            return null;
        }
        return Reading.at(Unit.DAY, day.interval().get().from().plusDays(a.number(1)));
    }

    /** {@code last(date)}: a date without year as the last one before the publication. */
    Reading last(Arguments a, Normalizer normalizer) {
        a.story().moveTo(Tense.PAST);
        Reading date = normalizer.read(a.nested(0), a.story());
        if (date == null || date.interval().isEmpty() || a.published().isEmpty()) {
            return date;
        }
        LocalDate day = date.interval().get().from();
        return day.isBefore(a.published().get()) ? date : Reading.at(Unit.DAY, day.minusYears(1));
    }

    /** As fine as the unit counted in; but a week ago is the day, and decades ago some year. */
    private static Unit grain(Unit unit, double amount) {
        return switch (unit) {
            case WEEK -> amount == 1 ? Unit.DAY : Unit.WEEK;
            case DECADE, CENTURY, MILLENNIUM -> Unit.YEAR;
            default -> unit;
        };
    }

    /** {@code same(unit)}: that day, that year: of the date the story told last. */
    Reading same(Arguments a) {
        Unit unit = a.unit(0);
        Optional<LocalDate> day = unit == Unit.DAY
                ? a.story().lastDay()
                : a.story().last().flatMap(Reading::interval).map(DateInterval::from);
        return day.map(d -> Reading.at(unit, d)).orElse(null);
    }

    /** {@code lastquarter()}: the last one over when the report was published. */
    Reading lastQuarter(Arguments a) {
        return a.published()
                .map(p -> Reading.at(Unit.QUARTER, p.minusMonths(3)))
                .orElseGet(() -> Reading.open(TimexType.DATE, "XXXX-QX"));
    }

    /** {@code sameperiod(year)}: the quarter the story told last, in another year; else the year. */
    Reading samePeriod(Arguments a) {
        int year = a.number(0);
        return a.story()
                .quarterNearby()
                .map(q -> Reading.at(Unit.QUARTER, q.withYear(year)))
                .orElseGet(() -> Reading.at(Unit.YEAR, LocalDate.of(year, 1, 1)));
    }

    /** {@code storyquarter(years)}: the quarter the story told last, or the last one over; so many years away. */
    Reading storyQuarter(Arguments a) {
        Optional<LocalDate> told = a.story().lastQuarter();
        if (told.isPresent()
                && a.published().isPresent()
                && Unit.QUARTER.shift(told.get(), 1).isAfter(a.published().get())) {
            told = Optional.empty();
        }
        Optional<LocalDate> over = a.published().map(p -> p.minusMonths(3));
        Optional<LocalDate> quarter = told.isPresent() ? told : over;
        return quarter.map(q -> Reading.at(Unit.QUARTER, q.plusYears(a.number(0))))
                .orElseGet(() -> Reading.open(TimexType.DATE, "XXXX-QX"));
    }
}
