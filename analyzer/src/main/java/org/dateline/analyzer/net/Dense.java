package org.dateline.analyzer.net;

import java.util.List;

/**
 * A full layer: what goes in times the weights, plus a constant.
 *
 * @param weights a row for each number that goes in
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
public record Dense(float[][] weights, float[] constant) {

    public int inputs() {
        return weights.length;
    }

    public int outputs() {
        return constant.length;
    }

    public float[] apply(float[] in) {
        float[] out = constant.clone();
        Rows.addProduct(in, weights.length, weights, out);
        return out;
    }

    public float[][] apply(float[][] in) {
        float[][] out = new float[in.length][];
        for (int t = 0; t < in.length; t++) {
            out[t] = constant.clone();
        }
        Rows.addProducts(in, weights.length, weights, out);
        return out;
    }

    /** Layers on the same input as one, what comes out of them side by side. */
    static Dense joined(List<Dense> layers) {
        int outputs = layers.stream().mapToInt(Dense::outputs).sum();
        float[][] weights = new float[layers.get(0).inputs()][outputs];
        float[] constant = new float[outputs];
        int at = 0;
        for (Dense layer : layers) {
            for (int i = 0; i < weights.length; i++) {
                System.arraycopy(layer.weights[i], 0, weights[i], at, layer.outputs());
            }
            System.arraycopy(layer.constant, 0, constant, at, layer.outputs());
            at += layer.outputs();
        }
        return new Dense(weights, constant);
    }
}
