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

    /** Days from the end of the earlier to the begin of the later; 0 when they share a day. */
    public int daysBetween(DayRange other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
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
