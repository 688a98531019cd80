package org.dateline.train.analyzer.net;

import java.util.Random;
import org.dateline.analyzer.net.Recurrent;

/** A {@link Recurrent} layer that learns. */
final class RecurrentLearner {

    private final Recurrent layer;
    private final GatesLearner gates;
    private final int keep;
    private final int show;

    RecurrentLearner(int inputs, int narrow, int size, boolean first, Parameters parameters, Random random) {
        int parts = first ? Recurrent.INSTEAD + 1 : Recurrent.INSTEAD;
        gates = new GatesLearner(inputs, first ? 0 : narrow, Recurrent.DIRECTIONS * parts * size, parameters, random);
        layer = new Recurrent(
                gates.layer(),
                Parameters.random(Recurrent.DIRECTIONS, size, 0.3f, random),
                Parameters.random(Recurrent.DIRECTIONS, size, 0.3f, random));
        keep = parameters.add(layer.keep());
        show = parameters.add(layer.show());
    }

    Recurrent layer() {
        return layer;
    }

    void refresh() {
        gates.refresh();
    }

    /**
     * @param in what went into the gates
     * @param out slopes of what came out
     * @param through gets the slopes of what was shown as it went in; null in the first layer
     * @return slopes of what went into the gates
     */
    float[][] back(float[][] in, Recurrent.Trace trace, float[][] out, float[][] through, Slopes slopes) {
        int words = in.length;
        int size = layer.size();
        boolean first = layer.isFirst();
        int parts = first ? Recurrent.INSTEAD + 1 : Recurrent.INSTEAD;
        float[][] products = new float[words][Recurrent.DIRECTIONS * parts * size];
        for (int direction = 0; direction < Recurrent.DIRECTIONS; direction++) {
            Back back = new Back(layer, direction, slopes.row(keep, direction), slopes.row(show, direction));
            Recurrent.Step[] steps = trace.steps()[direction];
            for (int step = words - 1; step >= 0; step--) {
                int t = direction == 0 ? step : words - 1 - step;
                int before = direction == 0 ? t - 1 : t + 1;
                back.step(steps[t], before < 0 || before >= words ? null : steps[before].memory, out[t]);
                int at = direction * parts * size;
                System.arraycopy(back.fresh, 0, products[t], at, size);
                System.arraycopy(back.kept, 0, products[t], at + Recurrent.KEEP * size, size);
                System.arraycopy(back.shown, 0, products[t], at + Recurrent.SHOW * size, size);
                if (first) {
                    System.arraycopy(back.instead, 0, products[t], at + Recurrent.INSTEAD * size, size);
                } else {
                    float[] skipped = through[t];
                    for (int j = 0; j < size; j++) {
                        skipped[direction * size + j] += back.instead[j];
                    }
                }
            }
        }
        return gates.back(in, products, slopes);
    }

    /** One direction, from its last word to its first. */
    private static final class Back {
        private final int direction;
        private final float[] keep;
        private final float[] show;
        private final float[] keepSlope;
        private final float[] showSlope;
        private final float[] nothing;
        private float[] carry;
        private float[] nextCarry;
        private final float[] fresh;
        private final float[] kept;
        private final float[] shown;
        private final float[] instead;
        private final float[] slope;

        Back(Recurrent layer, int direction, float[] keepSlope, float[] showSlope) {
            int size = layer.size();
            this.direction = direction;
            keep = layer.keep()[direction];
            show = layer.show()[direction];
            this.keepSlope = keepSlope;
            this.showSlope = showSlope;
            nothing = new float[size];
            carry = new float[size];
            nextCarry = new float[size];
            fresh = new float[size];
            kept = new float[size];
            shown = new float[size];
            instead = new float[size];
            slope = new float[size];
        }

        void step(Recurrent.Step step, float[] memoryBefore, float[] out) {
            int size = keep.length;
            System.arraycopy(out, direction * size, slope, 0, size);
            float[] before = memoryBefore == null ? nothing : memoryBefore;
            ofShow(step.shown, step.instead, step.memory, before);
            ofKeep(step.kept, step.fresh, before);
            float[] swap = carry;
            carry = nextCarry;
            nextCarry = swap;
        }

        private void ofShow(float[] gate, float[] was, float[] memory, float[] before) {
            for (int j = 0; j < slope.length; j++) {
                float d = slope[j];
                float g = gate[j];
                // The gate is 0.5 + 0.5 x / (1 + |x|), so its slope is 2 (0.5 - |gate - 0.5|)²
                float half = 0.5f - Math.abs(g - 0.5f);
                float inner = d * (memory[j] - was[j]) * 2 * half * half;
                shown[j] = inner;
                instead[j] = d * (1 - g);
                carry[j] += d * g;
                nextCarry[j] = inner * show[j];
                showSlope[j] += inner * before[j];
            }
        }

        private void ofKeep(float[] gate, float[] made, float[] before) {
            for (int j = 0; j < slope.length; j++) {
                float d = carry[j];
                float g = gate[j];
                float half = 0.5f - Math.abs(g - 0.5f);
                float inner = d * (before[j] - made[j]) * 2 * half * half;
                kept[j] = inner;
                fresh[j] = d * (1 - g);
                nextCarry[j] += d * g + inner * keep[j];
                keepSlope[j] += inner * before[j];
            }
        }
    }
}
