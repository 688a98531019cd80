package org.dateline.analyzer.net;

import java.util.Arrays;
import java.util.List;

/**
 * A recurrent layer that reads a sentence from both ends: each word gets what is kept of all words before it and of all
 * behind it. A simple recurrent unit (Lei and others 2018): only sums and products of single numbers go from word to
 * word, the large products are made for each word by itself. Its gates bend as {@code x / (1 + |x|)} does, which the
 * virtual machine computes sixteen at a time, and no exponential.
 *
 * @param gates from what goes in to the numbers of both directions: for each direction what is new, how much of the old
 *     is kept and how much of the memory is shown, and in the first layer what is shown instead
 * @param keep what the memory adds to the second of these, for each direction
 * @param show what it adds to the third
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
public record Recurrent(Dense gates, float[][] keep, float[][] show) {

    public static final int DIRECTIONS = 2;
    public static final int NEW = 0;
    public static final int KEEP = 1;
    public static final int SHOW = 2;
    public static final int INSTEAD = 3;

    /** Numbers a direction. */
    public int size() {
        return keep[0].length;
    }

    /** Whether the layer makes itself what it shows instead of its memory; otherwise what went in is shown. */
    public boolean isFirst() {
        return gates.outputs() == DIRECTIONS * (INSTEAD + 1) * size();
    }

    /** What one run computed on the way: by direction and word. */
    public static final class Trace {
        public final float[][][] fresh;
        public final float[][][] kept;
        public final float[][][] shown;
        public final float[][][] instead;
        public final float[][][] memory;
        public final float[][] out;

        Trace(int words, int size) {
            fresh = new float[DIRECTIONS][words][];
            kept = new float[DIRECTIONS][words][];
            shown = new float[DIRECTIONS][words][];
            instead = new float[DIRECTIONS][words][];
            memory = new float[DIRECTIONS][words][];
            out = Rows.of(words, DIRECTIONS * size);
        }
    }

    /** What the last of several layers shows, of what the first one's gates made of each word. */
    static float[][] run(List<Recurrent> layers, float[][] products) {
        float[][] top = layers.get(0).run(products, null).out;
        for (Recurrent layer : layers.subList(1, layers.size())) {
            top = layer.run(layer.gates().apply(top), top).out;
        }
        return top;
    }

    /**
     * @param products what the gates made of each word
     * @param in what went in, which is shown where the layer makes nothing itself; may be null in the first layer
     */
    public Trace run(float[][] products, float[][] in) {
        int words = products.length;
        int size = size();
        Trace trace = new Trace(words, size);
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            float[] before = new float[size];
            for (int step = 0; step < words; step++) {
                int t = direction == 0 ? step : words - 1 - step;
                before = step(trace, direction, t, products[t], in == null ? null : in[t], before);
            }
        }
        return trace;
    }

    private float[] step(Trace trace, int direction, int t, float[] product, float[] in, float[] before) {
        int size = size();
        boolean first = isFirst();
        int from = direction * (first ? INSTEAD + 1 : INSTEAD) * size;
        float[] fresh = Arrays.copyOfRange(product, from, from + size);
        float[] kept = Arrays.copyOfRange(product, from + KEEP * size, from + SHOW * size);
        float[] shown = Arrays.copyOfRange(product, from + SHOW * size, from + INSTEAD * size);
        float[] instead = first
                ? Arrays.copyOfRange(product, from + INSTEAD * size, from + (INSTEAD + 1) * size)
                : Arrays.copyOfRange(in, direction * size, (direction + 1) * size);
        float[] memory = new float[size];
        float[] out = new float[size];
        remember(fresh, kept, keep[direction], before, memory);
        show(instead, shown, show[direction], before, memory, out);
        trace.fresh[direction][t] = fresh;
        trace.kept[direction][t] = kept;
        trace.shown[direction][t] = shown;
        trace.instead[direction][t] = instead;
        trace.memory[direction][t] = memory;
        System.arraycopy(out, 0, trace.out[t], direction * size, size);
        return memory;
    }

    private static void remember(float[] fresh, float[] kept, float[] keep, float[] before, float[] memory) {
        for (int j = 0; j < memory.length; j++) {
            float x = kept[j] + keep[j] * before[j];
            float gate = 0.5f + 0.5f * x / (1 + Math.abs(x));
            kept[j] = gate;
            memory[j] = fresh[j] + gate * (before[j] - fresh[j]);
        }
    }

    private static void show(
            float[] instead, float[] shown, float[] show, float[] before, float[] memory, float[] out) {
        for (int j = 0; j < out.length; j++) {
            float x = shown[j] + show[j] * before[j];
            float gate = 0.5f + 0.5f * x / (1 + Math.abs(x));
            shown[j] = gate;
            out[j] = instead[j] + gate * (memory[j] - instead[j]);
        }
    }
}
