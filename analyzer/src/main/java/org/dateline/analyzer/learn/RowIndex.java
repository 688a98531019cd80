package org.dateline.analyzer.learn;

import java.nio.ByteBuffer;

/**
 * Which rows of a sparse table are stored, and where: a bit a row, and for each 64 rows how many are stored before them.
 * One look tells that a row is absent, which most are.
 */
final class RowIndex {

    private final long[] present;
    private final int[] before;
    private final int count;

    RowIndex(long[] present) {
        this.present = present;
        this.before = new int[present.length];
        int sum = 0;
        for (int i = 0; i < present.length; i++) {
            before[i] = sum;
            sum += Long.bitCount(present[i]);
        }
        this.count = sum;
    }

    /** The place among the stored rows, -1 when it is not stored. */
    int find(int row) {
        long word = present[row >>> 6];
        if ((word >>> row & 1) == 0) {
            return -1;
        }
        return before[row >>> 6] + Long.bitCount(word & ((1L << row) - 1));
    }

    int count() {
        return count;
    }

    static RowIndex read(ByteBuffer in, int bits) {
        long[] present = new long[Math.max(1, 1 << bits >>> 6)];
        in.asLongBuffer().get(present);
        in.position(in.position() + 8 * present.length);
        return new RowIndex(present);
    }

    int bytes() {
        return 8 * present.length;
    }

    void write(ByteBuffer out) {
        for (long word : present) {
            out.putLong(word);
        }
    }
}
