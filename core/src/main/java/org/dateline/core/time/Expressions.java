package org.dateline.core.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.report.Span;

/**
 * Turns matches into time expressions. A range gives two expressions, each with its own value and both with the interval
 * of the whole; "since" leaves an interval open at its end, "until" tells of no beginning and so leaves none.
 */
final class Expressions {

    private static final String CLOCK = "CLOCK";
    private static final int AHEAD = 3;

    private final Normalizer normalizer = new Normalizer();
    private final TenseReader tenses;
    private final int openStart;
    private final int openEnd;

    Expressions(Grammar grammar) {
        tenses = new TenseReader(grammar);
        openEnd = grammar.symbols().find("{openend}");
        openStart = grammar.symbols().find("{openstart}");
    }

    /** {@code matches}: those of one sentence, in text order. */
    void addAll(List<Match> matches, Chart chart, Story story, List<TimeExpression> found) {
        boolean dayTold = false;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (!dayTold && isClock(match)) {
                dayAhead(matches, i, chart, story);
            }
            dayTold |= !isClock(match);
            add(match, chart, story, found);
        }
    }

    /** "At 7:15 a.m. (0415 GMT) on Friday": the clock is that of the day told right behind it. */
    private void dayAhead(List<Match> matches, int from, Chart chart, Story story) {
        int at = from;
        while (at < matches.size() && isClock(matches.get(at))) {
            at++;
        }
        if (at < matches.size() && matches.get(at).start() - matches.get(at - 1).end() <= AHEAD) {
            story.moveTo(tenses.at(matches.get(at), chart));
            Reading day = normalizer.read(matches.get(at), story);
            if (day != null && day.unit().equals(Optional.of(Unit.DAY))) {
                story.remember(day);
            }
        }
    }

    private static boolean isClock(Match match) {
        return match.rule().gives().equals(CLOCK);
    }

    private void add(Match match, Chart chart, Story story, List<TimeExpression> found) {
        if (match.rule().drops()) {
            return;
        }
        story.moveTo(tenses.at(match, chart));
        switch (match.rule().formula().operation()) {
            case "range" -> addRange(match, chart, story, found);
            case "dayrange" -> addDays(match, chart, story, true, found);
            case "monthrange" -> addDays(match, chart, story, false, found);
            default -> {
                Reading reading = normalizer.read(match, story);
                if (reading != null && Normalizer.isPlausible(reading.interval())) {
                    if (!match.rule().compares()) {
                        story.remember(reading);
                    }
                    found.add(expression(match, match.start(), match.end(), chart, sinceAware(match, chart, reading)));
                }
            }
        }
    }

    /** From one expression to another: {@code range(x,y)}. */
    private void addRange(Match match, Chart chart, Story story, List<TimeExpression> found) {
        Arguments arguments = new Arguments(match, story);
        Match first = arguments.nested(0);
        Match second = arguments.nested(1);
        Reading to = normalizer.read(second, story);
        Reading from = normalizer.read(first, story);
        if (from == null || to == null) {
            return;
        }
        from = inYearOf(from, to);
        story.remember(from);
        story.remember(to);
        addPair(match, chart, first.start(), first.end(), from, second.start(), second.end(), to, found);
    }

    /** "Nov. 3 to Dec. 5, 2016": a day without year has that of the range's end. */
    private static Reading inYearOf(Reading from, Reading to) {
        if (!to.unit().equals(Optional.of(Unit.DAY))
                || to.interval().isEmpty()
                || from.interval().isPresent()) {
            return from;
        }
        LocalDate end = to.interval().get().from();
        return from.monthDay()
                .filter(start -> start.isValidYear(end.getYear()))
                .map(start -> start.atYear(start.isAfter(MonthDay.from(end)) ? end.getYear() - 1 : end.getYear()))
                .map(start -> Reading.at(Unit.DAY, start))
                .orElse(from);
    }

    /** {@code dayrange(d,x)}: 11-13 May; {@code monthrange(x,d)}: May 11-13. */
    private void addDays(Match match, Chart chart, Story story, boolean numberFirst, List<TimeExpression> found) {
        Arguments arguments = new Arguments(match, story);
        Match whole = arguments.nested(numberFirst ? 1 : 0);
        int day = arguments.number(numberFirst ? 0 : 1);
        Reading told = normalizer.read(whole, story);
        if (told == null) {
            return;
        }
        Reading other = sameMonth(told, day);
        if (other == null) {
            return;
        }
        story.remember(told);
        if (numberFirst) {
            addPair(match, chart, match.start(), match.start() + 1, other, whole.start(), whole.end(), told, found);
        } else {
            addPair(match, chart, whole.start(), whole.end(), told, match.end() - 1, match.end(), other, found);
        }
    }

    /** Another day of the month told; null when the month has no such day. */
    private static Reading sameMonth(Reading told, int day) {
        if (told.interval().isPresent()) {
            LocalDate known = told.interval().get().from();
            return day > known.lengthOfMonth() ? null : Reading.at(Unit.DAY, known.withDayOfMonth(day));
        }
        return told.monthDay()
                .filter(known -> day <= known.getMonth().maxLength())
                .map(known -> Reading.open(
                        TimexType.DATE, told.value().substring(0, 8) + String.format(Locale.ROOT, "%02d", day)))
                .orElse(null);
    }

    private void addPair(
            Match match,
            Chart chart,
            int firstStart,
            int firstEnd,
            Reading from,
            int secondStart,
            int secondEnd,
            Reading to,
            List<TimeExpression> found) {
        Reading first = from;
        Reading second = to;
        if (from.interval().isPresent() && to.interval().isPresent()) {
            LocalDate start = from.interval().get().from();
            Optional<LocalDate> end = to.interval().get().to();
            if (end.isPresent() && !end.get().isBefore(start)) {
                DatePrecision coarser = from.interval()
                                        .get()
                                        .precision()
                                        .compareTo(to.interval().get().precision())
                                > 0
                        ? from.interval().get().precision()
                        : to.interval().get().precision();
                DateInterval days = DateInterval.of(start, end.get(), coarser);
                first = from.withInterval(days);
                second = to.withInterval(days);
            }
        }
        found.add(expression(match, firstStart, firstEnd, chart, first));
        found.add(expression(match, secondStart, secondEnd, chart, second));
    }

    /** "since June" has begun in June and goes on; what lasts until June did not begin then. */
    private Reading sinceAware(Match match, Chart chart, Reading reading) {
        if (chart.endsBefore(openEnd, match.start())) {
            return new Reading(reading.type(), reading.value(), Optional.empty(), reading.unit());
        }
        if (reading.interval().isPresent() && chart.endsBefore(openStart, match.start())) {
            DateInterval days = reading.interval().get();
            return reading.withInterval(DateInterval.since(days.from(), days.precision()));
        }
        return reading;
    }

    private static TimeExpression expression(Match match, int start, int end, Chart chart, Reading reading) {
        Span span = new Span(
                chart.atoms().get(start).start(), chart.atoms().get(end - 1).end());
        return new TimeExpression(
                span,
                chart.sentence().index(),
                reading.type(),
                reading.value(),
                reading.interval(),
                match.rule().name());
    }
}
