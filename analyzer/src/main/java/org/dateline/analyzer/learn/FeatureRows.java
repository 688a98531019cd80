package org.dateline.analyzer.learn;

import java.util.Arrays;

/**
 * The features that hold at one decision, each as the row of the weights its hash falls on. A feature is a template (a
 * small number) and up to four values. Two features that share a row share weights: with some millions of rows that
 * costs nothing measurable and saves every dictionary ("the hashing trick").
 *
 * <p>A buffer that one thread uses again and again.
 */
public final class FeatureRows {

    private static final long FIRST = 0xC2B2AE3D27D4EB4FL;
    private static final long SECOND = 0x165667B19E3779F9L;
    private static final long THIRD = 0x27D4EB2F165667C5L;
    private static final long TEMPLATE = 0x632BE59BD9B4E019L;

    private final int[] rows;
    private int count;
    private int shift;
    private long[] sums = new long[0];

    public FeatureRows(int capacity) {
        rows = new int[capacity];
    }

    /** Empties the buffer; what follows are rows of that scorer. */
    public void start(Scorer scorer) {
        count = 0;
        shift = 64 - scorer.bits();
    }

    public void add(int template, long a) {
        put(a * 31 + template * TEMPLATE);
    }

    public void add(int template, long a, long b) {
        put((a * FIRST + b) * 31 + template * TEMPLATE);
    }

    public void add(int template, long a, long b, long c) {
        put(((a * FIRST + b) * SECOND + c) * 31 + template * TEMPLATE);
    }

    public void add(int template, long a, long b, long c, long d) {
        put((((a * FIRST + b) * SECOND + c) * THIRD + d) * 31 + template * TEMPLATE);
    }

    private void put(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        hash *= 0xBF58476D1CE4E5B9L;
        rows[count++] = (int) (hash >>> shift);
    }

    public int count() {
        return count;
    }

    public int row(int i) {
        return rows[i];
    }

    /** Room for sums, all 0: kept here so that scoring makes no garbage and scorers may be shared by threads. */
    long[] sums(int length) {
        if (sums.length < length) {
            sums = new long[length];
        } else {
            Arrays.fill(sums, 0, length, 0);
        }
        return sums;
    }

    /** The buffer itself, for the loops that sum weights: rows 0 to {@link #count()} hold. */
    public int[] rows() {
        return rows;
    }
}
