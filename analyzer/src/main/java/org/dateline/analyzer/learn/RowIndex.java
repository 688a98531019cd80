package org.dateline.analyzer.learn;

import java.nio.ByteBuffer;

/**
 * Which rows of a sparse table are stored, and where: a bit a row, and for each 64 rows how many are stored before them.
 * One look tells that a row is absent, which most are. Bits and count stand side by side, so that the look costs one
 * access to memory.
 */
final class RowIndex {

    private final long[] table;
    private final int count;

    RowIndex(long[] present) {
        table = new long[2 * present.length];
        int sum = 0;
        for (int i = 0; i < present.length; i++) {
            table[2 * i] = present[i];
            table[2 * i + 1] = sum;
            sum += Long.bitCount(present[i]);
        }
        count = sum;
    }

    /** The place among the stored rows, -1 when it is not stored. */
    int find(int row) {
        int at = row >>> 6 << 1;
        long word = table[at];
        if ((word >>> row & 1) == 0) {
            return -1;
        }
        return (int) table[at + 1] + Long.bitCount(word & ((1L << row) - 1));
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
        return 4 * table.length;
    }

    void write(ByteBuffer out) {
        for (int i = 0; i < table.length; i += 2) {
            out.putLong(table[i]);
        }
    }
}
