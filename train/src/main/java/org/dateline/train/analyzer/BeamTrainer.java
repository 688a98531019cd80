package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.parse.Beam;
import org.dateline.analyzer.parse.Relater;
import org.dateline.analyzer.parse.State;
import org.dateline.analyzer.word.Columns;
import org.dateline.train.analyzer.Sample.LabelSets;

/**
 * Teaches the moves to work in a beam: where the best wrong beginning of a tree is furthest ahead of the right one, the
 * weights move from the one to the other (the max-violation update of Huang, Fayong and Guo 2012). Starts from greedily
 * learnt weights; relations stay as they are.
 */
final class BeamTrainer {

    /** How long a beam that has lost the right tree is followed in search of a larger violation. */
    private static final int PATIENCE = 12;

    private final PerceptronWeights moves;
    private final Relater relater;
    private final Beam beam;
    private final State gold = new State();
    private final State walker = new State();
    private final float[] scores;

    BeamTrainer(PerceptronWeights moves, PerceptronWeights relations, LabelSets labels, int width) {
        this.moves = moves;
        this.relater = new Relater(relations, labels.root());
        this.beam = new Beam(moves, relater, width, Double.POSITIVE_INFINITY);
        this.scores = new float[moves.width()];
    }

    void train(List<Sample> samples, int epochs, long seed) {
        moves.resume();
        List<Sample> order =
                new ArrayList<>(samples.stream().filter(Sample::isWhole).toList());
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Sample sample : order) {
                sentence(sample);
                moves.tick();
            }
        }
        moves.average();
    }

    private void sentence(Sample sample) {
        Columns c = sample.columns();
        int[] right = Oracle.moves(sample.heads(), c.size);
        int[][] parents = new int[right.length][];
        int[][] taken = new int[right.length][];
        beam.start(c);
        gold.start(c.size);
        int goldRank = 0;
        double violation = 0;
        int worst = -1;
        for (int step = 0; step < right.length; step++) {
            beam.score(gold, c, scores);
            double goldScore = gold.score() + scores[right[step]];
            beam.step(c);
            int before = goldRank;
            goldRank = -1;
            parents[step] = new int[beam.count()];
            taken[step] = new int[beam.count()];
            for (int j = 0; j < beam.count(); j++) {
                parents[step][j] = beam.parent(j);
                taken[step][j] = beam.transition(j);
                if (before >= 0 && parents[step][j] == before && taken[step][j] == right[step]) {
                    goldRank = j;
                }
            }
            gold.apply(right[step], relater.relation(gold, c, right[step]));
            gold.score(goldScore);
            double ahead = beam.state(0).score() - goldScore;
            if (goldRank != 0 && ahead >= violation) {
                violation = ahead;
                worst = step;
            }
            if (goldRank < 0 && step - worst > PATIENCE) {
                break;
            }
        }
        if (goldRank != 0 && worst >= 0) {
            int[] wrong = trace(parents, taken, worst);
            walk(sample, right, wrong, sample.weight());
            walk(sample, wrong, right, -sample.weight());
        }
    }

    /** The moves of the tree that led after that step. */
    private static int[] trace(int[][] parents, int[][] taken, int last) {
        int[] path = new int[last + 1];
        int rank = 0;
        for (int step = last; step >= 0; step--) {
            path[step] = taken[step][rank];
            rank = parents[step][rank];
        }
        return path;
    }

    /** Adds to the features along a path, from where it parts from the other. */
    private void walk(Sample sample, int[] path, int[] other, float by) {
        Columns c = sample.columns();
        walker.start(c.size);
        boolean parted = false;
        for (int step = 0; step < Math.min(path.length, other.length); step++) {
            parted |= path[step] != other[step];
            if (parted) {
                beam.score(walker, c, scores);
                moves.add(beam.features(), path[step], by);
            }
            walker.apply(path[step], relater.relation(walker, c, path[step]));
        }
    }
}
