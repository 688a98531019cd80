package org.dateline.train.analyzer;

import java.util.Arrays;
import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.learn.PackedWeights;
import org.dateline.analyzer.learn.Scorer;

/**
 * The weights of an averaged perceptron while it learns. What is used in the end is the average of the weights over all
 * decisions seen, which forgets the order of the sentences; it is kept by a second table that remembers when each change
 * was made (Daumé 2006).
 */
final class PerceptronWeights implements Scorer {

    private final int classes;
    private final int bits;
    private final int width;
    private final float[] weights;
    private float[] moments;
    private int time = 1;

    PerceptronWeights(int classes, int bits) {
        this.classes = classes;
        this.bits = bits;
        this.width = Scorer.width(classes);
        this.weights = new float[width << bits];
        this.moments = new float[width << bits];
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
    public void score(FeatureRows features, float[] scores) {
        int[] rows = features.rows();
        int count = features.count();
        if (width == 4) {
            scoreNarrow(rows, count, scores);
            return;
        }
        Arrays.fill(scores, 0, width, 0);
        for (int i = 0; i < count; i++) {
            int at = rows[i] * width;
            for (int k = 0; k < width; k++) {
                scores[k] += weights[at + k];
            }
        }
    }

    private void scoreNarrow(int[] rows, int count, float[] scores) {
        float a = 0;
        float b = 0;
        float c = 0;
        for (int i = 0; i < count; i++) {
            int at = rows[i] << 2;
            a += weights[at];
            b += weights[at + 1];
            c += weights[at + 2];
        }
        scores[0] = a;
        scores[1] = b;
        scores[2] = c;
    }

    /** One decision has been seen, right or wrong. */
    void tick() {
        time++;
    }

    /** Moves the features towards one class and away from another. */
    void correct(FeatureRows features, int right, int wrong, float by) {
        add(features, right, by);
        add(features, wrong, -by);
    }

    void add(FeatureRows features, int label, float by) {
        float moment = time * by;
        for (int i = 0; i < features.count(); i++) {
            int at = features.row(i) * width + label;
            weights[at] += by;
            moments[at] += moment;
        }
    }

    /** Ends learning: from now on the weights are their average. */
    void average() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= moments[i] / time;
        }
        moments = new float[0];
    }

    /** Learns on from the weights it has. */
    void resume() {
        moments = new float[weights.length];
        time = 1;
    }

    /** Packed into at most that many bytes: the rows with the smallest weights are left out. */
    PackedWeights pack(int mostBytes) {
        int rowBytes = width;
        int rows = Math.max(1, (mostBytes - (1 << bits) / 8) / rowBytes);
        float[] magnitudes = new float[1 << bits];
        for (int row = 0; row < magnitudes.length; row++) {
            magnitudes[row] = PackedWeights.magnitude(weights, row * width, classes);
        }
        Arrays.sort(magnitudes);
        float least = rows >= magnitudes.length ? 0 : magnitudes[magnitudes.length - rows - 1];
        return PackedWeights.pack(weights, classes, bits, least);
    }
}
