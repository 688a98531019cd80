package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Parts of a day and what rules build on other expressions. */
final class Compounds {

    private static final String UNKNOWN_DAY = "XXXX-XX-XX";

    private final Normalizer normalizer;

    Compounds(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    /** {@code dayof(days, part)}: this morning, last night. */
    Reading dayOf(Arguments a) {
        String part = a.text(1);
        return a.published()
                .map(p -> timeOn(Reading.at(Unit.DAY, p.plusDays(a.number(0))), part))
                .orElseGet(() -> Reading.open(TimexType.TIME, UNKNOWN_DAY + part));
    }

    /** {@code clock(h[, AM|PM|part])}: on the day the story told last, else that of the publication. */
    Reading clock(Arguments a) {
        String time = clockTime(a);
        if (time == null) {
            return null;
        }
        return a.story()
                .lastDay()
                .or(a::published)
                .map(d -> timeOn(Reading.at(Unit.DAY, d), time))
                .orElseGet(() -> Reading.open(TimexType.TIME, UNKNOWN_DAY + time));
    }

    private static String clockTime(Arguments a) {
        String text = a.text(0);
        int colon = text.indexOf(':');
        double whole = Double.parseDouble(colon < 0 ? text : text.substring(0, colon));
        int hour = (int) whole;
        if (hour != whole || hour > 24) {
            return null;
        }
        String half = a.has(1) ? a.text(1) : "";
        boolean afternoon = half.equals("PM") || half.equals("TAF") || half.equals("TEV") || half.equals("TNI");
        if (afternoon && hour < 12) {
            hour += 12;
        } else if (half.equals("AM") && hour == 12) {
            hour = 0;
        }
        return String.format(Locale.ROOT, "T%02d:%s", hour, colon < 0 ? "00" : text.substring(colon + 1));
    }

    /** {@code at(day, clock|part)}: 10 p.m. Wednesday. */
    Reading at(Arguments a) {
        Reading day = normalizer.read(a.nested(0), a.story());
        Reading clock = normalizer.read(a.nested(1), a.story());
        if (day == null || clock == null) {
            return null;
        }
        int time = clock.value().indexOf('T');
        return time < 0 ? day : timeOn(day, clock.value().substring(time));
    }

    /** {@code part(part[, day])}: Thursday night; noon alone is that of the day told last. */
    Reading part(Arguments a) {
        if (a.hasNested(1)) {
            Reading day = normalizer.read(a.nested(1), a.story());
            return day == null ? null : timeOn(day, a.text(0));
        }
        return a.story()
                .lastDay()
                .or(a::published)
                .map(d -> timeOn(Reading.at(Unit.DAY, d), a.text(0)))
                .orElseGet(() -> Reading.open(TimexType.TIME, UNKNOWN_DAY + a.text(0)));
    }

    /** {@code nextpart(part)}: the next morning, after the day told last. */
    Reading nextPart(Arguments a) {
        return a.story()
                .lastDay()
                .or(a::published)
                .map(d -> timeOn(Reading.at(Unit.DAY, d.plusDays(1)), a.text(0)))
                .orElseGet(() -> Reading.open(TimexType.TIME, UNKNOWN_DAY + a.text(0)));
    }

    private static Reading timeOn(Reading day, String time) {
        int known = day.value().indexOf('T');
        String date = known < 0 ? day.value() : day.value().substring(0, known);
        return new Reading(TimexType.TIME, date + time, day.interval(), day.unit());
    }

    /** {@code wrap(expression)}: says what the expression inside says. */
    Reading wrap(Arguments a) {
        return normalizer.read(a.nested(0), a.story());
    }

    /** {@code weekof(day)}: the week that holds the day. */
    Reading weekOf(Arguments a) {
        Reading day = normalizer.read(a.nested(0), a.story());
        if (day == null || day.interval().isEmpty()) {
            return day == null ? null : Reading.open(TimexType.DATE, "XXXX-WXX");
        }
        return Reading.at(Unit.WEEK, day.interval().get().from());
    }

    /** {@code nights(d, day)}: the night of 3 to 4 May; its value is that of the evening it begins. */
    Reading nights(Arguments a) {
        Reading last = normalizer.read(a.nested(1), a.story());
        if (last == null || last.interval().isEmpty()) {
            return last == null ? null : Reading.open(TimexType.TIME, last.value() + "TNI");
        }
        LocalDate end = last.interval().get().from();
        return end.minusDays(1).getDayOfMonth() == a.number(0) ? night(end.minusDays(1), end) : null;
    }

    /** {@code nightsuntil(day, d)}: the night of May 3-4. */
    Reading nightsUntil(Arguments a) {
        Reading first = normalizer.read(a.nested(0), a.story());
        if (first == null || first.interval().isEmpty()) {
            return first == null ? null : Reading.open(TimexType.TIME, first.value() + "TNI");
        }
        LocalDate start = first.interval().get().from();
        return start.plusDays(1).getDayOfMonth() == a.number(1) ? night(start, start.plusDays(1)) : null;
    }

    /** {@code nightbetween(day, day)}: the night from Monday to Tuesday; null where the days do not follow each other. */
    Reading nightBetween(Arguments a) {
        Reading last = normalizer.read(a.nested(1), a.story());
        Reading first = normalizer.read(a.nested(0), a.story());
        if (first == null || last == null) {
            return null;
        }
        if (first.interval().isEmpty() || last.interval().isEmpty()) {
            return Reading.open(TimexType.TIME, first.value() + "TNI");
        }
        LocalDate start = first.interval().get().from();
        LocalDate end = last.interval().get().from();
        // Of two weekdays the first may be told as the one a week off: the night from Thursday to Friday, said on a
        // Thursday.
        LocalDate eve = start.getDayOfWeek() == end.minusDays(1).getDayOfWeek() ? end.minusDays(1) : start;
        return eve.plusDays(1).equals(end) ? night(eve, end) : null;
    }

    private static Reading night(LocalDate start, LocalDate end) {
        return new Reading(
                TimexType.TIME,
                start + "TNI",
                Optional.of(DateInterval.of(start, end, DatePrecision.DAY)),
                Optional.of(Unit.DAY));
    }
}
