package org.dateline.analyzer.learn;

import java.nio.ByteBuffer;

/**
 * Many classes: a row is a byte a class, eight to a long, the last byte of all is the row's precision.
 *
 * <p>Eight classes are summed by two additions: the bytes of a long are spread over the sixteen-bit lanes of two others
 * (stored bytes are 128 too high, so that none is negative, and a lane holds 257 of them). The precisions have sums of
 * their own, which are weighed at the end.
 */
final class WideWeights implements PackedWeights {

    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final int ZERO = 128;
    private static final int LIMIT = 127;

    private final int classes;
    private final int bits;
    private final float scale;
    private final RowIndex index;
    private final int longs;
    private final long[] rows;

    private WideWeights(int classes, int bits, float scale, RowIndex index, long[] rows) {
        this.classes = classes;
        this.bits = bits;
        this.scale = scale;
        this.index = index;
        this.longs = Scorer.width(classes) / 8;
        this.rows = rows;
    }

    static WideWeights pack(float[] weights, int classes, int bits, RowIndex index, float largest) {
        int width = Scorer.width(classes);
        int longs = width / 8;
        float scale = largest / LIMIT / TOP;
        long[] rows = new long[index.count() * longs];
        for (int row = 0; row < 1 << bits; row++) {
            int place = index.find(row);
            if (place < 0) {
                continue;
            }
            int level = PackedWeights.level(PackedWeights.magnitude(weights, row * width, classes), largest);
            for (int c = 0; c < classes; c++) {
                int steps = Math.round(weights[row * width + c] / (scale * PackedWeights.steps(level)));
                long stored = (long) Math.max(-LIMIT, Math.min(LIMIT, steps)) + ZERO;
                rows[place * longs + c / 8] |= stored << 8 * (c % 8);
            }
            rows[place * longs + longs - 1] |= (long) level << 56;
        }
        return new WideWeights(classes, bits, scale, index, rows);
    }

    static WideWeights read(ByteBuffer in, int classes, int bits, float scale, RowIndex index) {
        long[] rows = new long[index.count() * (Scorer.width(classes) / 8)];
        in.asLongBuffer().get(rows);
        in.position(in.position() + 8 * rows.length);
        return new WideWeights(classes, bits, scale, index, rows);
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public float scale() {
        return scale;
    }

    @Override
    public void score(FeatureRows features, float[] scores) {
        long[] sum = features.sums(LEVELS * 2 * longs);
        int[] at = features.rows();
        int count = features.count();
        int zero = 0;
        for (int i = 0; i < count; i++) {
            int place = index.find(at[i]);
            if (place < 0) {
                continue;
            }
            int from = place * longs;
            int level = (int) (rows[from + longs - 1] >>> 56);
            zero += ZERO * PackedWeights.steps(level);
            int to = level * 2 * longs;
            for (int k = 0; k < longs; k++) {
                long eight = rows[from + k];
                sum[to + 2 * k] += eight & LANES;
                sum[to + 2 * k + 1] += eight >>> 8 & LANES;
            }
        }
        for (int k = 0; k < longs; k++) {
            for (int lane = 0; lane < 4; lane++) {
                scores[8 * k + 2 * lane] = weighed(sum, 2 * k, 16 * lane) - zero;
                scores[8 * k + 2 * lane + 1] = weighed(sum, 2 * k + 1, 16 * lane) - zero;
            }
        }
    }

    private int weighed(long[] sum, int at, int shift) {
        int step = 2 * longs;
        int total = (int) (sum[at] >>> shift & 0xFFFF);
        for (int level = 1; level < LEVELS; level++) {
            total = total * RATIO + (int) (sum[at + level * step] >>> shift & 0xFFFF);
        }
        return total;
    }

    @Override
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(12 + index.bytes() + 8 * rows.length);
        out.putInt(classes).putInt(bits).putFloat(scale);
        index.write(out);
        for (long row : rows) {
            out.putLong(row);
        }
        return out.array();
    }
}
