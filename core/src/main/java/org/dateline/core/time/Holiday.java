package org.dateline.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * The day a holiday falls on, from its note in {@code words.tsv}: {@code 12-25}; {@code 11-4Thu} the fourth Thursday of
 * November ({@code -1} the last); {@code easter+1} days from Easter Sunday.
 */
record Holiday(int month, int day, DayOfWeek weekday, int shift, boolean easter) {

    static Holiday parse(String note) {
        if (note.startsWith("easter")) {
            String shift = note.substring("easter".length());
            return new Holiday(0, 0, null, shift.isEmpty() ? 0 : Integer.parseInt(shift), true);
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
        return new Holiday(month, Integer.parseInt(rest.substring(0, letters)), weekday, shift, false);
    }

    LocalDate in(int year) {
        if (easter) {
            return easterSunday(year).plusDays(shift);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        LocalDate found = weekday == null
                ? first.plusDays(day - 1L)
                : first.with(TemporalAdjusters.dayOfWeekInMonth(day, weekday));
        return found.plusDays(shift);
    }

    String withoutYear() {
        return easter || weekday != null ? "XXXX-XX-XX" : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }

    private static DayOfWeek weekday(String threeLetters) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().regionMatches(true, 0, threeLetters, 0, 3)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday '" + threeLetters + "'");
    }

    /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
