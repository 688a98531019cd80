package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How long and how often. A stretch that reaches up to the publication, or away from it, has its days too. */
final class Durations {

    private Durations() {}

    /** {@code duration(n, unit)}. */
    static Reading duration(Arguments a) {
        return Reading.open(TimexType.DURATION, length(a, 0));
    }

    private static String length(Arguments a, double more) {
        return a.isKnown(0)
                ? a.unit(1).durationOf(a.amount(0) + more)
                : a.unit(1).durationOf("X");
    }

    /** {@code durationandhalf(n, unit)}. */
    static Reading andHalf(Arguments a) {
        return Reading.open(TimexType.DURATION, length(a, 0.5));
    }

    /** {@code window(n, unit, PAST|FUTURE)}: the past two weeks. */
    static Reading window(Arguments a) {
        Reading plain = duration(a);
        if (a.published().isEmpty() || !a.isKnown(0) || a.amount(0) > 10_000) {
            return plain;
        }
        boolean past = a.text(2).equals("PAST");
        LocalDate published = a.published().get();
        long steps = (long) Math.ceil(a.amount(0));
        LocalDate other = a.unit(1).isClock()
                ? published.plusDays((past ? -1 : 1) * days(a.unit(1), a.amount(0)))
                : a.unit(1).shift(published, past ? -steps : steps);
        return plain.withInterval(
                past
                        ? DateInterval.of(other, published, DatePrecision.LOOSE)
                        : DateInterval.of(published, other, DatePrecision.LOOSE));
    }

    /** Hours and less as days, rounded up. */
    private static long days(Unit unit, double amount) {
        double hours = switch (unit) {
            case SECOND -> amount / 3600;
            case MINUTE -> amount / 60;
            default -> amount;
        };
        return (long) Math.ceil(hours / 24);
    }

    /** {@code every(n, unit)}. */
    static Reading every(Arguments a) {
        return Reading.open(TimexType.SET, length(a, 0));
    }

    /** {@code everyweekday(w)}. */
    static Reading everyWeekday(Arguments a) {
        return Reading.open(TimexType.SET, "XXXX-WXX-" + a.number(0));
    }

    /** {@code everymonth(m)}. */
    static Reading everyMonth(Arguments a) {
        return Reading.open(TimexType.SET, String.format(Locale.ROOT, "XXXX-%02d", a.number(0)));
    }

    /** {@code everyseason(s)}. */
    static Reading everySeason(Arguments a) {
        return Reading.open(TimexType.SET, "XXXX-" + a.text(0));
    }

    /** {@code everypart(p)}. */
    static Reading everyPart(Arguments a) {
        return new Reading(TimexType.SET, "XXXX-XX-XX" + a.text(0), Optional.empty(), Optional.empty());
    }
}
