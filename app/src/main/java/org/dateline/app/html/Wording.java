package org.dateline.app.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Measure;
import org.dateline.core.event.Toll;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Stance;
import org.dateline.core.time.DateInterval;

/** How dates, numbers and codes are put in words. Independent of the machine's language, so that pages are equal. */
final class Wording {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private Wording() {}

    /** What to call a report: its title, else the first line of its text, else its id. */
    static String title(Report report) {
        return report.title()
                .or(() -> report.text().lines().filter(line -> !line.isBlank()).findFirst())
                .orElse(report.id());
    }

    /** {@code 22 Oct 1904}. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** {@code Oct 1904}. */
    static String month(LocalDate day) {
        return shortMonth(day) + " " + day.getYear();
    }

    static String shortMonth(LocalDate day) {
        return capital(day.getMonth().name()).substring(0, 3);
    }

    static String weekday(LocalDate day) {
        return capital(day.getDayOfWeek().name());
    }

    /** As fine as it is known: a day, a month, a year, or from when to when. */
    static String interval(DateInterval interval) {
        LocalDate from = interval.from();
        if (interval.isDay()) {
            return day(from);
        }
        if (interval.to().isEmpty()) {
            return "since " + day(from);
        }
        LocalDate to = interval.to().get();
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (wholeMonths && from.getYear() == to.getYear()) {
            if (from.getMonth() == to.getMonth()) {
                return month(from);
            }
            if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
                return Integer.toString(from.getYear());
            }
        }
        return day(from) + " to " + day(to);
    }

    /** The same for a machine: ISO days, joined by a slash where it is more than one. */
    static String iso(DateInterval interval) {
        return interval.isDay()
                ? interval.from().toString()
                : interval.from() + "/" + interval.to().map(LocalDate::toString).orElse("..");
    }

    static String toll(Toll toll) {
        if (toll.max().isEmpty()) {
            return "at least " + toll.min();
        }
        int max = toll.max().get();
        if (toll.min() <= 1 && max > 1) {
            return "up to " + max;
        }
        return toll.min() == max ? Integer.toString(max) : toll.min() + " to " + max;
    }

    /** {@code Assault (heavy-weapons)}. */
    static String type(EventType type) {
        return capital(type.plover()) + type.mode().map(m -> " (" + m + ")").orElse("");
    }

    /** {@code killed: twelve people; killed, of these: three children}. */
    static String groups(String text, List<Casualties.Group> groups) {
        return groups.stream()
                .map(group -> group.harm().name().toLowerCase(Locale.ROOT)
                        + (group.part() ? ", of these: " : ": ")
                        + excerpt(group.words().in(text), 60))
                .collect(Collectors.joining("; "));
    }

    /** {@code distance: 30 km}. */
    static String measures(String text, List<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.kind().name().toLowerCase(Locale.ROOT) + ": "
                        + excerpt(measure.words().in(text), 60))
                .collect(Collectors.joining("; "));
    }

    static String status(EventStatus status) {
        return switch (status) {
            case HAPPENED -> "happened";
            case PLANNED -> "planned";
            case HYPOTHETICAL -> "hypothetical";
            case DENIED -> "denied";
        };
    }

    static String stance(Stance stance) {
        return switch (stance) {
            case AFFIRMED -> "affirmed";
            case DENIED -> "denied";
            case QUESTIONED -> "questioned";
            case WITHHELD -> "withheld";
        };
    }

    static String names(List<ActorMention> actors) {
        return actors.stream().map(ActorMention::name).distinct().collect(Collectors.joining(", "));
    }

    static String degrees(double latitude, double longitude) {
        return decimal(Math.abs(latitude), 2) + "°" + (latitude < 0 ? "S" : "N") + " " + decimal(Math.abs(longitude), 2)
                + "°" + (longitude < 0 ? "W" : "E");
    }

    static String decimal(double value, int places) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** {@code 1 report}, {@code 26 reports}. */
    static String count(long n, String noun) {
        return n + " " + (n == 1 ? noun : noun + "s");
    }

    /** On one line, and cut at a word where it is longer than {@code max}. */
    static String excerpt(String words, int max) {
        // What lies far behind the cut need not be looked at, however long it is.
        String head = words.substring(0, Math.min(words.length(), 4 * max));
        String line = SPACE.matcher(head).replaceAll(" ").strip();
        if (line.length() <= max && head.length() == words.length()) {
            return line;
        }
        int cut = Math.min(max, line.length());
        int space = line.lastIndexOf(' ', cut);
        String kept = line.substring(0, space > cut / 2 ? space : cut);
        return kept + "…";
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    static <T> String orNothing(Optional<T> value) {
        return value.map(Object::toString).orElse("");
    }
}
