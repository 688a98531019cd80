package org.dateline.train.analyzer.net;

/** How unlikely the right answers were, and its slopes. */
final class Loss {

    private final float weight;
    private double sum;

    Loss(float weight) {
        this.weight = weight;
    }

    /** @return for each row the slopes of its scores, null where the right answer is not known (below 0) */
    float[][] of(float[][] scores, int[] right, float share) {
        float[][] slopes = new float[scores.length][];
        for (int t = 0; t < scores.length; t++) {
            if (right[t] >= 0) {
                slopes[t] = probabilities(scores[t]);
                sum -= share * weight * Math.log(Math.max(1e-9, slopes[t][right[t]]));
                slopes[t][right[t]] -= 1;
                for (int j = 0; j < slopes[t].length; j++) {
                    slopes[t][j] *= share * weight;
                }
            }
        }
        return slopes;
    }

    private static float[] probabilities(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        float[] out = new float[scores.length];
        double total = 0;
        for (int j = 0; j < out.length; j++) {
            out[j] = (float) Math.exp(scores[j] - most);
            total += out[j];
        }
        for (int j = 0; j < out.length; j++) {
            out[j] /= (float) total;
        }
        return out;
    }

    double sum() {
        return sum;
    }
}
