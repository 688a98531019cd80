package org.dateline.analyzer.net;

import java.util.Arrays;

/**
 * Arithmetic on rows of floats. Whole arrays and a common index only: loops over parts of an array are not turned into
 * vector instructions by JDK 17, and take four times as long.
 */
public final class Rows {

    private Rows() {}

    /** {@code out += x · weights}, of {@code x} the first {@code count} numbers. */
    public static void addProduct(float[] x, int count, float[][] weights, float[] out) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            add4(
                    out,
                    weights[i],
                    weights[i + 1],
                    weights[i + 2],
                    weights[i + 3],
                    x[i],
                    x[i + 1],
                    x[i + 2],
                    x[i + 3],
                    out.length);
        }
        for (; i < count; i++) {
            add(out, weights[i], x[i], out.length);
        }
    }

    /** The same for many rows, which takes a third less time than one by one: the weights stay near. */
    public static void addProducts(float[][] x, int count, float[][] weights, float[][] out) {
        int width = weights[0].length;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            float[] p = weights[i];
            float[] q = weights[i + 1];
            float[] r = weights[i + 2];
            float[] s = weights[i + 3];
            for (int t = 0; t < x.length; t++) {
                float[] of = x[t];
                add4(out[t], p, q, r, s, of[i], of[i + 1], of[i + 2], of[i + 3], width);
            }
        }
        for (; i < count; i++) {
            for (int t = 0; t < x.length; t++) {
                add(out[t], weights[i], x[t][i], width);
            }
        }
    }

    /** {@code out += a·p + b·q + c·r + d·s} for the first {@code count} numbers. */
    public static void add4(
            float[] out, float[] p, float[] q, float[] r, float[] s, float a, float b, float c, float d, int count) {
        for (int j = 0; j < count; j++) {
            out[j] += a * p[j] + b * q[j] + c * r[j] + d * s[j];
        }
    }

    /** {@code out += factor · x} for the first {@code count} numbers. */
    public static void add(float[] out, float[] x, float factor, int count) {
        for (int j = 0; j < count; j++) {
            out[j] += factor * x[j];
        }
    }

    /** Negative numbers shrink to a tenth: enough to bend, and they still learn. */
    public static void bend(float[] x) {
        for (int j = 0; j < x.length; j++) {
            x[j] = Math.max(x[j], SLOPE * x[j]);
        }
    }

    static void bend(float[][] rows) {
        for (float[] row : rows) {
            bend(row);
        }
    }

    public static final float SLOPE = 0.1f;

    public static int best(float[] scores, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    static float[][] of(int rows, int columns) {
        float[][] matrix = new float[rows][];
        Arrays.setAll(matrix, i -> new float[columns]);
        return matrix;
    }
}
