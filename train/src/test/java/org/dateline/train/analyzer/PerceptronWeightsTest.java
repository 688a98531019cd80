package org.dateline.train.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.learn.PackedWeights;
import org.junit.jupiter.api.Test;

class PerceptronWeightsTest {

    private static FeatureRows feature(PerceptronWeights weights, int value) {
        FeatureRows features = new FeatureRows(4);
        features.start(weights);
        features.add(1, value);
        return features;
    }

    private static float[] scores(PerceptronWeights weights, int value) {
        float[] scores = new float[weights.width()];
        weights.score(feature(weights, value), scores);
        return scores;
    }

    @Test
    void correctingMovesFromTheWrongClassToTheRight() {
        PerceptronWeights weights = new PerceptronWeights(5, 10);
        weights.correct(feature(weights, 3), 4, 1, 1);
        assertEquals(1, scores(weights, 3)[4]);
        assertEquals(-1, scores(weights, 3)[1]);
        assertEquals(0, scores(weights, 4)[4]);
    }

    @Test
    void theAverageWeighsHowLongAWeightStood() {
        PerceptronWeights weights = new PerceptronWeights(2, 10);
        weights.tick();
        weights.tick();
        weights.tick();
        weights.add(feature(weights, 3), 0, 1);
        weights.average();
        assertEquals(0, scores(weights, 3)[0], "set at the very end, it has stood for no decision");
        PerceptronWeights early = new PerceptronWeights(2, 10);
        early.add(feature(early, 3), 0, 1);
        early.tick();
        early.tick();
        early.tick();
        early.average();
        assertEquals(0.75, scores(early, 3)[0], 1e-6);
    }

    @Test
    void packingDropsSmallRows() {
        PerceptronWeights weights = new PerceptronWeights(5, 10);
        weights.add(feature(weights, 3), 0, 100);
        weights.add(feature(weights, 4), 0, 1);
        PackedWeights all = weights.pack(10_000);
        PackedWeights large = weights.pack((1 << 10) / 8 + 8);
        assertTrue(large.bytes().length < all.bytes().length);
        float[] scores = new float[large.width()];
        large.score(feature(weights, 4), scores);
        assertEquals(0, scores[0]);
        large.score(feature(weights, 3), scores);
        assertEquals(100, scores[0] * large.scale(), 0.01);
    }
}
