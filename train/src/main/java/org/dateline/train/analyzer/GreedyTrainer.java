package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.parse.Beam;
import org.dateline.analyzer.parse.Relater;
import org.dateline.analyzer.parse.State;
import org.dateline.analyzer.parse.Transition;
import org.dateline.analyzer.word.Columns;
import org.dateline.train.analyzer.Sample.LabelSets;

/**
 * Learns moves and relations by parsing greedily. From the second round on it follows its own moves nine times of ten,
 * so that it learns what to do after a mistake.
 */
final class GreedyTrainer {

    private static final int MOVE_BITS = 22;
    private static final int RELATION_BITS = 19;
    private static final double EXPLORE = 0.9;

    private final PerceptronWeights moves = new PerceptronWeights(Transition.COUNT, MOVE_BITS);
    private final PerceptronWeights relations;
    private final Relater relater;
    private final Beam beam;
    private final float[] scores = new float[moves.width()];
    private final int[] costs = new int[Transition.COUNT];
    private final State state = new State();

    GreedyTrainer(LabelSets labels) {
        relations = new PerceptronWeights(labels.relations().size(), RELATION_BITS);
        relater = new Relater(relations, labels.root());
        beam = new Beam(moves, relater, 1, Double.POSITIVE_INFINITY);
    }

    PerceptronWeights moves() {
        return moves;
    }

    PerceptronWeights relations() {
        return relations;
    }

    void train(List<Sample> samples, int epochs, long seed) {
        List<Sample> order = new ArrayList<>(samples);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Sample sample : order) {
                sentence(sample, epoch > 0, random);
            }
        }
        moves.average();
        relations.average();
    }

    private void sentence(Sample sample, boolean explore, Random random) {
        Columns c = sample.columns();
        state.start(c.size);
        while (!state.isDone()) {
            beam.score(state, c, scores);
            int predicted = -1;
            int right = -1;
            int least = Integer.MAX_VALUE;
            for (int t = 0; t < Transition.COUNT; t++) {
                if (state.allows(t)) {
                    costs[t] = Oracle.cost(state, sample.heads(), c.size, t);
                    least = Math.min(least, costs[t]);
                }
            }
            for (int t = 0; t < Transition.COUNT; t++) {
                if (state.allows(t)) {
                    predicted = predicted < 0 || scores[t] > scores[predicted] ? t : predicted;
                    if (costs[t] == least) {
                        right = right < 0 || scores[t] > scores[right] ? t : right;
                    }
                }
            }
            if (costs[predicted] > least) {
                moves.correct(beam.features(), right, predicted, sample.weight());
            }
            moves.tick();
            int taken = explore && random.nextDouble() < EXPLORE ? predicted : right;
            state.apply(taken, relation(sample, taken));
        }
    }

    /** Names the relation of that move's arc, and learns from it when the arc is right. */
    private int relation(Sample sample, int move) {
        int named = relater.relation(state, sample.columns(), move);
        if (move == Transition.SHIFT) {
            return named;
        }
        int dependent = state.dependent();
        int governor = state.governor(move);
        int gold = sample.relations()[dependent];
        if (governor == sample.heads()[dependent] && governor <= sample.size() && gold >= 0) {
            if (named != gold) {
                relations.correct(relater.features(), gold, named, sample.weight());
            }
            relations.tick();
        }
        return named;
    }
}
