package org.dateline.analyzer.learn;

import java.nio.ByteBuffer;

/**
 * Learnt weights in few bits: rows without weight are left out, the others are stored at one of four precisions by their
 * largest weight. One scale for all would lose the many small weights beside the few large ones.
 *
 * <p>Sums of stored numbers are whole numbers, so that the order of summing, and with it the machine, changes nothing.
 */
public sealed interface PackedWeights extends Scorer permits NarrowWeights, WideWeights {

    /** How many precisions there are. */
    int LEVELS = 4;

    /** How many times finer each precision is than the one before. */
    int RATIO = 6;

    /** What one step of the coarsest precision counts in steps of the finest. */
    int TOP = RATIO * RATIO * RATIO;

    /** One step of that precision, in steps of the finest. */
    static int steps(int level) {
        return switch (level) {
            case 0 -> TOP;
            case 1 -> RATIO * RATIO;
            case 2 -> RATIO;
            default -> 1;
        };
    }

    /** Packs the rows whose largest weight is above {@code least}; {@code weights} holds {@link Scorer#width} a row. */
    static PackedWeights pack(float[] weights, int classes, int bits, float least) {
        int width = Scorer.width(classes);
        long[] present = new long[Math.max(1, 1 << bits >>> 6)];
        float largest = 0;
        for (int row = 0; row < 1 << bits; row++) {
            float magnitude = magnitude(weights, row * width, classes);
            largest = Math.max(largest, magnitude);
            if (magnitude > least) {
                present[row >>> 6] |= 1L << row;
            }
        }
        RowIndex index = new RowIndex(present);
        return classes <= 3
                ? NarrowWeights.pack(weights, classes, bits, index, largest)
                : WideWeights.pack(weights, classes, bits, index, largest);
    }

    static PackedWeights read(ByteBuffer in) {
        int classes = in.getInt();
        int bits = in.getInt();
        float scale = in.getFloat();
        RowIndex index = RowIndex.read(in, bits);
        return classes <= 3
                ? NarrowWeights.read(in, classes, bits, scale, index)
                : WideWeights.read(in, classes, bits, scale, index);
    }

    byte[] bytes();

    /** The coarsest precision is needed only for rows with weights beyond what the next one reaches. */
    static int level(float magnitude, float largest) {
        for (int level = LEVELS - 1; level > 0; level--) {
            if (magnitude <= largest * steps(level) / TOP) {
                return level;
            }
        }
        return 0;
    }

    static float magnitude(float[] weights, int from, int classes) {
        float magnitude = 0;
        for (int c = 0; c < classes; c++) {
            magnitude = Math.max(magnitude, Math.abs(weights[from + c]));
        }
        return magnitude;
    }
}
