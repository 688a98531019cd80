package org.dateline.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * The day a holiday falls on, from its note in {@code words.tsv}: {@code 12-25}; {@code 11-4Thu} the fourth Thursday of
 * November ({@code -1} the last); {@code easter+1} days from Easter Sunday, {@code orthodox} from the Orthodox one,
 * {@code jewish+9} from the Jewish new year; {@code hijri10-1} a day, {@code hijri9} a whole month of the Islamic calendar
 * (of Umm al-Qura: the day announced elsewhere may be the next).
 */
record Holiday(Count count, int month, int day, DayOfWeek weekday, int shift) {

    /** What the day is counted by. */
    private enum Count {
        CALENDAR,
        EASTER,
        ORTHODOX,
        JEWISH,
        HIJRI
    }

    static Holiday parse(String note) {
        for (Count count : Count.values()) {
            String name = count.name().toLowerCase(Locale.ROOT);
            if (note.startsWith(name)) {
                return counted(count, note.substring(name.length()));
            }
        }
        int dash = note.indexOf('-');
        int month = Integer.parseInt(note.substring(0, dash));
        String rest = note.substring(dash + 1);
        int letters = 0;
        while (letters < rest.length() && !Character.isLetter(rest.charAt(letters))) {
            letters++;
        }
        DayOfWeek weekday = letters == rest.length() ? null : weekday(rest.substring(letters, letters + 3));
        int plus = rest.indexOf('+');
        int shift = plus < 0 ? 0 : Integer.parseInt(rest.substring(plus));
        return new Holiday(Count.CALENDAR, month, Integer.parseInt(rest.substring(0, letters)), weekday, shift);
    }

    private static Holiday counted(Count count, String rest) {
        if (count != Count.HIJRI) {
            return new Holiday(count, 0, 0, null, rest.isEmpty() ? 0 : Integer.parseInt(rest));
        }
        String[] parts = rest.split("-");
        return new Holiday(
                count, Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0, null, 0);
    }

    /** Its day, or the first one of its month, in that year; of two the first. */
    LocalDate in(int year) {
        LocalDate found = switch (count) {
            case CALENDAR -> calendarDay(year);
            case EASTER -> MovableFeasts.easter(year);
            case ORTHODOX -> MovableFeasts.orthodoxEaster(year);
            case JEWISH -> MovableFeasts.jewishNewYear(year);
            case HIJRI -> hijriDay(year);
        };
        return found.plusDays(shift);
    }

    /** The last day of a whole month; empty for a single day. */
    Optional<LocalDate> lastDay(LocalDate first) {
        return count == Count.HIJRI && day == 0
                ? Optional.of(first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L))
                : Optional.empty();
    }

    private LocalDate calendarDay(int year) {
        LocalDate first = LocalDate.of(year, month, 1);
        return weekday == null
                ? first.plusDays(day - 1L)
                : first.with(TemporalAdjusters.dayOfWeekInMonth(day, weekday));
    }

    private LocalDate hijriDay(int year) {
        HijrahDate january = HijrahDate.from(LocalDate.of(year, 1, 1));
        int hijriYear = january.get(ChronoField.YEAR);
        LocalDate found = LocalDate.from(HijrahDate.of(hijriYear, month, Math.max(day, 1)));
        return found.getYear() == year ? found : LocalDate.from(HijrahDate.of(hijriYear + 1, month, Math.max(day, 1)));
    }

    String withoutYear() {
        return count != Count.CALENDAR || weekday != null
                ? "XXXX-XX-XX"
                : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }

    private static DayOfWeek weekday(String threeLetters) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().regionMatches(true, 0, threeLetters, 0, 3)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday '" + threeLetters + "'");
    }
}
