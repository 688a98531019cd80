package org.dateline.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Works out what a match says: the operations that rule files name in their {@code value} column. Each gives a TIMEX3
 * type and value and the days, anchored to the {@link Story}; null where the words make no sense together (31 April).
 */
final class Normalizer {

    private static final int FURTHEST_YEARS = 10_000;

    private final CalendarDates dates = new CalendarDates();
    private final RelativeDates relative = new RelativeDates();
    private final Compounds compounds = new Compounds(this);

    /** The reading; null where there is none. */
    Reading read(Match match, Story story) {
        try {
            return apply(new Arguments(match, story));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private Reading apply(Arguments a) {
        return switch (a.operation()) {
            // calendar
            case "date" -> dates.date(a);
            case "numeric" -> dates.numeric(a);
            case "dotted" -> dates.dotted(a);
            case "monthofyear" -> dates.monthOfYear(a);
            case "month" -> dates.month(a);
            case "season" -> dates.season(a);
            case "years" -> dates.years(a);
            case "decade" -> dates.decade(a);
            case "century" -> dates.century(a);
            case "quarter" -> dates.quarter(a);
            case "quarterof" -> dates.quarterOf(a);
            case "half" -> dates.half(a);
            case "halfof" -> dates.halfOf(a);
            case "holiday" -> dates.holiday(a);
            // relative to the publication or the story
            case "weekday" -> relative.weekday(a);
            case "weekdayof" -> relative.weekdayOf(a);
            case "day" -> relative.day(a);
            case "unit" -> relative.unit(a);
            case "weekend" -> relative.weekend(a);
            case "yearend" -> relative.yearEnd(a);
            case "ago" -> relative.ago(a);
            case "fromnow" -> relative.fromNow(a);
            case "earlier" -> relative.earlier(a);
            case "later" -> relative.later(a);
            case "same" -> relative.same(a);
            case "beside" -> relative.beside(a, this);
            case "last" -> relative.last(a, this);
            case "lastquarter" -> relative.lastQuarter(a);
            case "sameperiod" -> relative.samePeriod(a);
            case "storyquarter" -> relative.storyQuarter(a);
            // durations and sets
            case "duration" -> Durations.duration(a);
            case "durationandhalf" -> Durations.andHalf(a);
            case "window" -> Durations.window(a);
            case "every" -> Durations.every(a);
            case "everyweekday" -> Durations.everyWeekday(a);
            case "everymonth" -> Durations.everyMonth(a);
            case "everyseason" -> Durations.everySeason(a);
            case "everypart" -> Durations.everyPart(a);
            // the clock, and what is built on other expressions
            case "dayof" -> compounds.dayOf(a);
            case "clock" -> compounds.clock(a);
            case "at" -> compounds.at(a);
            case "part" -> compounds.part(a);
            case "nextpart" -> compounds.nextPart(a);
            case "wrap" -> compounds.wrap(a);
            case "weekof" -> compounds.weekOf(a);
            case "nights" -> compounds.nights(a);
            case "nightsuntil" -> compounds.nightsUntil(a);
            case "nightbetween" -> compounds.nightBetween(a);
            case "ref" -> Reading.open(TimexType.DATE, a.text(0));
            case "literal" -> Reading.open(TimexType.valueOf(a.text(0)), a.text(1));
            // A range is two expressions: inside another range it stands for none. Nor do words that are no time.
            case "range", "dayrange", "monthrange", "drop" -> null;
            default -> throw new IllegalArgumentException(a.rule() + ": no operation '" + a.operation() + "'");
        };
    }

    /** Whether a date is one that a story can speak of. */
    static boolean isPlausible(Optional<DateInterval> interval) {
        return interval.map(DateInterval::from)
                .map(LocalDate::getYear)
                .map(y -> Math.abs(y) < FURTHEST_YEARS)
                .orElse(true);
    }
}
