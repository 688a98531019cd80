package org.dateline.core.incident.link;

import java.time.LocalDate;

/** Days within which something happened, as days since 1970-01-01, both ends included. */
public record DayRange(int from, int to) {

    public DayRange {
        if (to < from) {
            throw new IllegalArgumentException("to must be >= from " + from + ", got " + to);
        }
    }

    public int days() {
        return to - from + 1;
    }

    /** Days that lie between both; 0 when they touch or share a day, and then they may be the same time. */
    public int daysBetween(DayRange other) {
        return Math.max(0, Math.max(other.from - to, from - other.to) - 1);
    }

    public boolean overlaps(DayRange other) {
        return from <= other.to && other.from <= to;
    }

    @Override
    public String toString() {
        return from == to ? day(from) : day(from) + "/" + day(to);
    }

    static String day(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
