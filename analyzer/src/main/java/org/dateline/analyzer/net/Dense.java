package org.dateline.analyzer.net;

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
}
