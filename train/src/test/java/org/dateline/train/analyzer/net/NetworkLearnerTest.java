package org.dateline.train.analyzer.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.Labels;
import org.dateline.analyzer.word.WordClasses;
import org.junit.jupiter.api.Test;

class NetworkLearnerTest {

    private static final NetworkPlan PLAN = new NetworkPlan(3, 5, 4, 4, 3, 8, 6, 5, 4, 0, 0, 100, 1, 0.01f, 5);

    /**
     * Every derivative is written by hand: each must be what a small change of the number does to the loss. From the
     * beginning that the plan gives no number stands so near a bend that the change crosses it.
     */
    @Test
    void slopesAreWhatASmallChangeDoesToTheLoss() {
        Columns columns = Columns.of(List.of("The", "army", "shelled", "Quellin"));
        HashedTable rows = new HashedTable(4);
        rows.put(columns.word[1], 1);
        rows.put(columns.word[3], 2);
        NetworkLearner learner = new NetworkLearner(
                PLAN,
                known(columns),
                rows,
                new Labels(List.of("DT", "NN", "VB")),
                new Labels(List.of("A", "B")),
                relations());
        Lesson lesson = new Lesson(
                columns,
                new int[] {0, 1, 2, -1},
                new int[] {0, 1, 1, 0},
                new int[] {1, 2, 4, -1},
                new int[] {0, 1, 2, -1},
                new int[] {0, 0, 0, 3},
                0.5f,
                new int[] {9, 9, 9, 9},
                1);
        Slopes slopes = new Slopes(learner.parameters());
        learner.learn(lesson, new Random(1), slopes);
        Random random = new Random(2);
        int moving = 0;
        for (int p = 0; p < learner.parameters().count(); p++) {
            float[][] value = learner.parameters().value(p);
            for (int tries = 0; tries < 6; tries++) {
                int row = random.nextInt(value.length);
                int column = random.nextInt(value[row].length);
                double slope = slopes.isTouched(p, row) ? slopes.row(p, row)[column] : 0;
                double measured = measured(learner, lesson, value, row, column);
                assertEquals(measured, slope, 0.004 + 0.02 * Math.abs(measured), "parameter " + p);
                moving += Math.abs(slope) > 0.02 ? 1 : 0;
            }
        }
        assertTrue(moving > 20, "only " + moving + " numbers moved anything");
    }

    private static double measured(NetworkLearner learner, Lesson lesson, float[][] value, int row, int column) {
        float was = value[row][column];
        float step = 0.0003f;
        value[row][column] = was + step;
        double above = loss(learner, lesson);
        value[row][column] = was - step;
        double below = loss(learner, lesson);
        value[row][column] = was;
        return (above - below) / (2 * step);
    }

    private static double loss(NetworkLearner learner, Lesson lesson) {
        return learner.learn(lesson, new Random(1), new Slopes(learner.parameters()));
    }

    private static Labels relations() {
        return new Labels(List.of("det", "nsubj", "root"));
    }

    private static WordKnowledge known(Columns columns) {
        int hash = columns.word[2];
        return new WordKnowledge(
                VectorClusters.pack(Map.of("The", new float[] {1, 0, 0.5f}, "army", new float[] {0, -1, 0.2f}), 1),
                new WordClasses(new int[] {hash}, new short[] {1}, new short[] {2}));
    }
}
