package org.dateline.analyzer.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedWeightsTest {

    private static final int BITS = 8;
    private static final int FEATURES = 40;

    /** Weights of very different size, half of the rows empty. */
    private static float[] weights(int classes) {
        Random random = new Random(classes + 10L);
        int width = Scorer.width(classes);
        float[] weights = new float[width << BITS];
        for (int row = 0; row < 1 << BITS; row += 2) {
            double size = Math.pow(10, -random.nextInt(3));
            for (int c = 0; c < classes; c++) {
                weights[row * width + c] = (float) (random.nextGaussian() * size);
            }
        }
        return weights;
    }

    private static FeatureRows features(Scorer scorer) {
        FeatureRows features = new FeatureRows(FEATURES);
        features.start(scorer);
        for (int i = 0; i < FEATURES; i++) {
            features.add(i, 7L * i);
        }
        return features;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7, 9, 50})
    void packedScoresAreThoseOfTheWeights(int classes) {
        float[] weights = weights(classes);
        PackedWeights packed = PackedWeights.pack(weights, classes, BITS, 0);
        FeatureRows features = features(packed);
        float[] scores = new float[packed.width()];
        packed.score(features, scores);
        float largest = 0;
        for (int c = 0; c < classes; c++) {
            float expected = 0;
            for (int i = 0; i < FEATURES; i++) {
                expected += weights[features.row(i) * packed.width() + c];
            }
            largest = Math.max(largest, Math.abs(expected));
            assertEquals(expected, scores[c] * packed.scale(), 0.12, "class " + c);
        }
        assertTrue(largest > 1, "the weights must say something");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 50})
    void whatIsReadScoresAsWhatWasWritten(int classes) {
        PackedWeights packed = PackedWeights.pack(weights(classes), classes, BITS, 0.01f);
        PackedWeights read = PackedWeights.read(ByteBuffer.wrap(packed.bytes()));
        float[] before = new float[packed.width()];
        float[] after = new float[read.width()];
        packed.score(features(packed), before);
        read.score(features(read), after);
        for (int c = 0; c < classes; c++) {
            assertEquals(before[c], after[c]);
        }
    }
}
