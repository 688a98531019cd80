package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.time.DateInterval;

/** Values in words, in English. */
final class Labels {

    static final Comparator<Party> PARTIES = Comparator.comparing(Party::name)
            .thenComparing(party -> party.code().toString());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Labels() {}

    static String whether(EventStatus status) {
        return switch (status) {
            case HAPPENED -> "it happened";
            case PLANNED -> "it will happen";
            case HYPOTHETICAL -> "it may happen";
            case DENIED -> "it did not happen";
        };
    }

    static String act(EventType type) {
        String name = type.acled().orElse(type.plover().toLowerCase(Locale.ROOT));
        return type.mode().map(mode -> name + ", " + mode.replace('-', ' ')).orElse(name);
    }

    static String who(Value.Who who) {
        String names = who.parties().stream().map(Party::name).distinct().collect(Collectors.joining(", "));
        return who.not() ? "not " + names : names;
    }

    /** "2", "2–3", "at least 12", "none". */
    static String toll(Toll toll) {
        if (toll.max().isEmpty()) {
            return "at least " + toll.min();
        }
        int max = toll.max().get();
        if (max == 0) {
            return "none";
        }
        return toll.min() == max ? Integer.toString(max) : toll.min() + "–" + max;
    }

    /** "21 Oct 1904", "21–22 Oct 1904", "Oct 1904", "since 21 Oct 1904". */
    static String days(DateInterval days) {
        LocalDate from = days.from();
        if (days.to().isEmpty()) {
            return "since " + DAY.format(from);
        }
        LocalDate to = days.to().get();
        if (from.equals(to)) {
            return DAY.format(to);
        }
        boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        if (sameMonth && from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
            return MONTH.format(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return Integer.toString(from.getYear());
        }
        DateTimeFormatter first = sameMonth ? DAY_OF_MONTH : from.getYear() == to.getYear() ? DAY_OF_YEAR : DAY;
        return first.format(from) + "–" + DAY.format(to);
    }
}
