package org.dateline.analyzer.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpanningTreeTest {

    @Property(tries = 500)
    void noTreeScoresHigher(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
        float[][] scores = scores(words, seed);
        int[] heads = SpanningTree.heads(scores);
        assertTrue(isTree(heads));
        assertEquals(best(scores, new int[words], 0), sum(scores, heads), 1e-4);
    }

    @Property(tries = 100)
    void longSentencesMakeTreesTooWithOneRoot(@ForAll @IntRange(min = 1, max = 200) int words, @ForAll long seed) {
        assertTrue(isTree(SpanningTree.heads(scores(words, seed))));
    }

    private static float[][] scores(int words, long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[words][words + 1];
        for (float[] row : scores) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
        return scores;
    }

    private static double best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == heads.length ? 1 : 0;
            int at = i;
            for (int steps = 0; at < heads.length; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }
}
