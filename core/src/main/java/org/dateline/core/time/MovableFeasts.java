package org.dateline.core.time;

import java.time.LocalDate;

/** The days that feasts of other calendars are counted from. */
final class MovableFeasts {

    private static final int JULIAN_BEHIND = 2;
    /** The first day of the Jewish year 1, in days of {@link LocalDate}. */
    private static final long JEWISH_EPOCH = -2_092_590;

    private static final int JEWISH_YEARS_AHEAD = 3761;

    private MovableFeasts() {}

    /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
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

    /** The Julian computus (Meeus, ibid.), in days of the Gregorian calendar. */
    static LocalDate orthodoxEaster(int year) {
        int a = year % 4;
        int b = year % 7;
        int c = year % 19;
        int d = (19 * c + 15) % 30;
        int e = (2 * a + 4 * b - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(year / 100 - year / 400 - JULIAN_BEHIND);
    }

    /** Rosh Hashanah (Dershowitz and Reingold, Calendrical Calculations, chapter 8). */
    static LocalDate jewishNewYear(int year) {
        int jewish = year + JEWISH_YEARS_AHEAD;
        long before = elapsed(jewish - 1);
        long day = elapsed(jewish);
        long next = elapsed(jewish + 1);
        int delay = next - day == 356 ? 2 : day - before == 382 ? 1 : 0;
        return LocalDate.ofEpochDay(JEWISH_EPOCH + day + delay);
    }

    /** Days from the epoch to the mean new moon of the year's first month, put off from days it may not fall on. */
    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25_920);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
}
