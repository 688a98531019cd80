package org.dateline.eval.gold;

/** A stretch of a text in Unicode code points: {@code start} the first inside, {@code end} the first after. */
public record Stretch(int start, int end) {

    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a stretch must have 0 <= start <= end, got " + start + ", " + end);
        }
    }

    public boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    /** How many code points both hold. */
    public int shared(Stretch other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }
}
