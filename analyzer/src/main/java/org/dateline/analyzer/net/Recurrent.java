package org.dateline.analyzer.net;

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
public record Recurrent(Gates gates, float[][] keep, float[][] show) {

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

    /** What was computed for one word in one direction. */
    public static final class Step {
        public final float[] fresh;
        public final float[] kept;
        public final float[] shown;
        public final float[] instead;
        public final float[] memory;
        private final float[] out;

        Step(int size) {
            fresh = new float[size];
            kept = new float[size];
            shown = new float[size];
            instead = new float[size];
            memory = new float[size];
            out = new float[size];
        }
    }

    /** What a run made, and by direction and word what it computed on the way: for who learns. */
    public record Trace(Step[][] steps, float[][] out) {}

    /** What the last of several layers shows, of what the first one's gates made of each word. */
    static float[][] run(List<Recurrent> layers, float[][] products) {
        float[][] top = layers.get(0).read(products, null);
        for (Recurrent layer : layers.subList(1, layers.size())) {
            top = layer.read(layer.gates().apply(top), top);
        }
        return top;
    }

    /**
     * @param products what the gates made of each word
     * @param in what went in, which is shown where the layer makes nothing itself; may be null in the first layer
     * @return what the layer shows of each word
     */
    float[][] read(float[][] products, float[][] in) {
        return run(products, in, null);
    }

    /** The same, and all that was computed on the way. */
    public Trace trace(float[][] products, float[][] in) {
        Step[][] steps = new Step[DIRECTIONS][products.length];
        return new Trace(steps, run(products, in, steps));
    }

    /** @param steps gets each step; null where nobody asks, and two of them serve all words */
    private float[][] run(float[][] products, float[][] in, Step[][] steps) {
        int words = products.length;
        int size = size();
        float[][] out = Rows.of(words, DIRECTIONS * size);
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            Step[] inTurn = {new Step(size), new Step(size)};
            float[] before = new float[size];
            for (int i = 0; i < words; i++) {
                int t = direction == 0 ? i : words - 1 - i;
                Step step = inTurn[i % inTurn.length];
                if (steps != null) {
                    step = new Step(size);
                    steps[direction][t] = step;
                }
                take(step, direction, products[t], in == null ? null : in[t], before);
                System.arraycopy(step.out, 0, out[t], direction * size, size);
                before = step.memory;
            }
        }
        return out;
    }

    private void take(Step step, int direction, float[] product, float[] in, float[] before) {
        int size = size();
        boolean first = isFirst();
        int from = direction * (first ? INSTEAD + 1 : INSTEAD) * size;
        System.arraycopy(product, from, step.fresh, 0, size);
        System.arraycopy(product, from + KEEP * size, step.kept, 0, size);
        System.arraycopy(product, from + SHOW * size, step.shown, 0, size);
        if (first) {
            System.arraycopy(product, from + INSTEAD * size, step.instead, 0, size);
        } else {
            System.arraycopy(in, direction * size, step.instead, 0, size);
        }
        remember(step.fresh, step.kept, keep[direction], before, step.memory);
        show(step.instead, step.shown, show[direction], before, step.memory, step.out);
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
