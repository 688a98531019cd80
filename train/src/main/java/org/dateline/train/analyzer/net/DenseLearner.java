package org.dateline.train.analyzer.net;

import java.util.Arrays;
import java.util.Random;
import org.dateline.analyzer.net.Dense;
import org.dateline.analyzer.net.Rows;

/** A {@link Dense} layer that learns. */
final class DenseLearner {

    private final Dense layer;
    private final float[][] transposed;
    private final int weights;
    private final int constant;

    DenseLearner(int inputs, int outputs, Parameters parameters, Random random) {
        layer = new Dense(Parameters.random(inputs, outputs, random), new float[outputs]);
        transposed = new float[outputs][inputs];
        weights = parameters.add(layer.weights());
        constant = parameters.add(layer.constant());
    }

    Dense layer() {
        return layer;
    }

    /** To be called after each step: what goes back goes through the transposed weights. */
    void refresh() {
        transpose(layer.weights(), transposed);
    }

    static void transpose(float[][] from, float[][] to) {
        for (int j = 0; j < to.length; j++) {
            float[] row = to[j];
            for (int i = 0; i < row.length; i++) {
                row[i] = from[i][j];
            }
        }
    }

    /** @return the slopes of what went in */
    float[][] back(float[][] in, float[][] out, Slopes slopes) {
        learn(in, out, slopes);
        float[][] back = new float[in.length][layer.inputs()];
        float[][] known = new float[in.length][];
        float[][] knownBack = new float[in.length][];
        int n = 0;
        for (int t = 0; t < in.length; t++) {
            if (out[t] != null) {
                known[n] = out[t];
                knownBack[n++] = back[t];
            }
        }
        Rows.addProducts(Arrays.copyOf(known, n), layer.outputs(), transposed, Arrays.copyOf(knownBack, n));
        return back;
    }

    /** Rows of {@code out} that are null have no slope. */
    void learn(float[][] in, float[][] out, Slopes slopes) {
        float[] sum = slopes.row(constant, 0);
        int n = 0;
        float[][] x = new float[in.length][];
        float[][] d = new float[in.length][];
        for (int t = 0; t < in.length; t++) {
            if (out[t] != null) {
                Rows.add(sum, out[t], 1, sum.length);
                x[n] = in[t];
                d[n++] = out[t];
            }
        }
        outer(x, d, n, weights, slopes);
    }

    /** Adds to a matrix the products of each number of {@code x} with each of {@code d}. */
    static void outer(float[][] x, float[][] d, int n, int parameter, Slopes slopes) {
        if (n == 0) {
            return;
        }
        int inputs = x[0].length;
        int outputs = d[0].length;
        for (int i = 0; i < inputs; i++) {
            float[] row = slopes.row(parameter, i);
            int t = 0;
            for (; t + 3 < n; t += 4) {
                Rows.add4(
                        row,
                        d[t],
                        d[t + 1],
                        d[t + 2],
                        d[t + 3],
                        x[t][i],
                        x[t + 1][i],
                        x[t + 2][i],
                        x[t + 3][i],
                        outputs);
            }
            for (; t < n; t++) {
                Rows.add(row, d[t], x[t][i], outputs);
            }
        }
    }
}
