package org.dateline.core.incident.link;

import java.util.Comparator;

/**
 * Where a strand stands in the canonical order, which no order of arrival changes.
 *
 * @param day of publication, in days since 1970-01-01; {@link #UNDATED} when nothing tells it
 * @param rank in its report, from 0 for the main strand
 * @param mention its id
 */
public record Position(int day, String report, int rank, String mention) implements Comparable<Position> {

    /** Undated reports stand before all others. */
    public static final int UNDATED = Integer.MIN_VALUE;

    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::day)
            .thenComparing(Position::report)
            .thenComparingInt(Position::rank)
            .thenComparing(Position::mention);

    public Position {
        if (report.isBlank() || mention.isBlank()) {
            throw new IllegalArgumentException("report and mention must not be blank");
        }
        if (rank < 0) {
            throw new IllegalArgumentException("rank must be >= 0, got " + rank);
        }
    }

    public boolean isDated() {
        return day != UNDATED;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
