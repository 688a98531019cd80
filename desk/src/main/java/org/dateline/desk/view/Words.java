package org.dateline.desk.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How days, numbers, types and countries are put in words, in English. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Map<String, String> COUNTRIES = countries();

    private Words() {}

    /** {@code 22 Oct 1904}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Friday 10 March 1905}. */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** {@code 22 Oct 1904} or {@code 21–22 Oct 1904}; empty when nothing is known. */
    public static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty()) {
            return to.map(day -> "until " + day(day)).orElse("");
        }
        if (to.isEmpty()) {
            return "since " + day(from.get());
        }
        LocalDate first = from.get();
        LocalDate last = to.get();
        if (first.equals(last)) {
            return day(first);
        }
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        if (sameMonth && first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return day(first).substring(2);
        }
        return sameMonth ? first.getDayOfMonth() + "–" + day(last) : day(first) + " – " + day(last);
    }

    /** {@code today 09:14}, {@code yesterday 18:02}, {@code 9 Mar 1905}. */
    public static String when(Instant moment) {
        ZonedDateTime then = moment.atZone(ZoneId.systemDefault());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (then.toLocalDate().equals(today)) {
            return "today " + CLOCK.format(then);
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return "yesterday " + CLOCK.format(then);
        }
        return DAY.format(then);
    }

    /** {@code 9 Mar 1905, 18:02}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ZoneId.systemDefault()));
    }

    /** {@code 1 report}, {@code 1,204 reports}. */
    public static String count(long n, String noun) {
        return number(n) + " " + (n == 1 ? noun : noun + "s");
    }

    /** {@code 1,204}. */
    public static String number(long n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }

    /** {@code ASSAULT} as {@code Assault}, {@code heavy-weapons} as {@code Heavy weapons}. */
    public static String capital(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A country's English name by its ISO 3166 alpha-3 code; the code itself for one that Java does not know. */
    public static String country(String alpha3) {
        return COUNTRIES.getOrDefault(alpha3, alpha3);
    }

    /** On one line, and cut at a word where it is longer than {@code max}. */
    public static String excerpt(String words, int max) {
        String head = words.substring(0, Math.min(words.length(), 4 * max));
        String line = SPACE.matcher(head).replaceAll(" ").strip();
        if (line.length() <= max && head.length() == words.length()) {
            return line;
        }
        int cut = Math.min(max, line.length());
        int space = line.lastIndexOf(' ', cut);
        String kept = line.substring(0, space > cut / 2 ? space : cut);
        return (Character.isHighSurrogate(kept.charAt(kept.length() - 1)) ? kept.substring(0, kept.length() - 1) : kept)
                + "…";
    }

    /** A message as a sentence. */
    public static String sentence(String message) {
        return message == null || message.isEmpty()
                ? ""
                : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }

    /** {@code 55.30°N 5.00°E}. */
    public static String degrees(double latitude, double longitude) {
        return String.format(
                Locale.ROOT,
                "%.2f°%s %.2f°%s",
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "W" : "E");
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(alpha2).build();
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        return names;
    }
}
