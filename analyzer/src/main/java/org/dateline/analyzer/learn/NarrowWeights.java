package org.dateline.analyzer.learn;

import java.nio.ByteBuffer;

/** Up to three classes: a row is one int, the precision in the two highest bits and ten bits a class. */
final class NarrowWeights implements PackedWeights {

    private static final int LIMIT = 511;
    private static final int ZERO = 512;

    /** {@link PackedWeights#steps} as a table: the innermost loop of the analyzer asks it. */
    private static final int[] STEPS = {
        PackedWeights.steps(0), PackedWeights.steps(1), PackedWeights.steps(2), PackedWeights.steps(3)
    };

    private final int classes;
    private final int bits;
    private final float scale;
    private final RowIndex index;
    private final int[] rows;

    private NarrowWeights(int classes, int bits, float scale, RowIndex index, int[] rows) {
        this.classes = classes;
        this.bits = bits;
        this.scale = scale;
        this.index = index;
        this.rows = rows;
    }

    static NarrowWeights pack(float[] weights, int classes, int bits, RowIndex index, float largest) {
        float scale = largest / LIMIT / TOP;
        int[] rows = new int[index.count()];
        for (int row = 0; row < 1 << bits; row++) {
            int place = index.find(row);
            if (place < 0) {
                continue;
            }
            int level = PackedWeights.level(PackedWeights.magnitude(weights, row * 4, classes), largest);
            int packed = level << 30;
            for (int c = 0; c < 3; c++) {
                float weight = c < classes ? weights[row * 4 + c] : 0;
                int steps = Math.round(weight / (scale * PackedWeights.steps(level)));
                packed |= (Math.max(-LIMIT, Math.min(LIMIT, steps)) + ZERO) << 10 * c;
            }
            rows[place] = packed;
        }
        return new NarrowWeights(classes, bits, scale, index, rows);
    }

    static NarrowWeights read(ByteBuffer in, int classes, int bits, float scale, RowIndex index) {
        int[] rows = new int[index.count()];
        in.asIntBuffer().get(rows);
        in.position(in.position() + 4 * rows.length);
        return new NarrowWeights(classes, bits, scale, index, rows);
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
        int[] at = features.rows();
        int count = features.count();
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = 0; i < count; i++) {
            int place = index.find(at[i]);
            if (place < 0) {
                continue;
            }
            int packed = rows[place];
            int steps = STEPS[packed >>> 30];
            a += steps * ((packed & 1023) - ZERO);
            b += steps * ((packed >>> 10 & 1023) - ZERO);
            c += steps * ((packed >>> 20 & 1023) - ZERO);
        }
        scores[0] = a;
        scores[1] = b;
        scores[2] = c;
    }

    @Override
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(12 + index.bytes() + 4 * rows.length);
        out.putInt(classes).putInt(bits).putFloat(scale);
        index.write(out);
        for (int row : rows) {
            out.putInt(row);
        }
        return out.array();
    }
}
