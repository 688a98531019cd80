package org.dateline.analyzer.parse;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.learn.Scorer;
import org.dateline.analyzer.word.Columns;

/**
 * Keeps the best few half-built trees side by side, so that a wrong turn can be left behind. With a width of one it is a
 * greedy parser. One thread; the states are used again for the next sentence.
 */
public final class Beam {

    private final Scorer moves;
    private final Relater relater;
    private final int width;
    private final double margin;
    private final FeatureRows features = new FeatureRows(MoveFeatures.MOST);
    private final MoveFeatures moveFeatures = new MoveFeatures(features);
    private final float[] scores;

    private State[] states;
    private State[] next;
    private int count;

    private final double[] candidateScore;
    private final int[] candidate;
    private int candidates;

    /** @param margin what falls behind the best by more is dropped; on the scale on which the moves were learnt */
    public Beam(Scorer moves, Relater relater, int width, double margin) {
        if (width < 1) {
            throw new IllegalArgumentException("a beam must be at least 1 wide, got " + width);
        }
        this.moves = moves;
        this.relater = relater;
        this.width = width;
        this.margin = margin / moves.scale();
        scores = new float[moves.width()];
        states = states(width);
        next = states(width);
        candidateScore = new double[width];
        candidate = new int[width];
    }

    private static State[] states(int count) {
        State[] states = new State[count];
        for (int i = 0; i < count; i++) {
            states[i] = new State();
        }
        return states;
    }

    public void start(Columns columns) {
        states[0].start(columns.size);
        count = 1;
    }

    /** One move further; every tree of a sentence takes twice as many moves as it has words. */
    public void step(Columns columns) {
        candidates = 0;
        for (int i = 0; i < count; i++) {
            State state = states[i];
            score(state, columns, scores);
            for (int t = 0; t < Transition.COUNT; t++) {
                if (state.allows(t)) {
                    propose(state.score() + scores[t], i * 4 + t);
                }
            }
        }
        while (candidateScore[candidates - 1] < candidateScore[0] - margin) {
            candidates--;
        }
        if (candidates == 1) {
            advanceInPlace(columns);
            return;
        }
        for (int j = 0; j < candidates; j++) {
            State state = next[j];
            state.copy(states[parent(j)]);
            advance(state, j, columns);
        }
        State[] old = states;
        states = next;
        next = old;
        count = candidates;
    }

    private void advanceInPlace(Columns columns) {
        int from = parent(0);
        State state = states[from];
        states[from] = states[0];
        states[0] = state;
        advance(state, 0, columns);
        count = 1;
    }

    private void advance(State state, int j, Columns columns) {
        state.score(candidateScore[j]);
        int transition = transition(j);
        state.apply(transition, relater.relation(state, columns, transition));
    }

    /** Scores the moves of a state. */
    public void score(State state, Columns columns, float[] into) {
        features.start(moves);
        moveFeatures.add(state, columns);
        moves.score(features, into);
    }

    /** The features of the state scored last. */
    public FeatureRows features() {
        return features;
    }

    private void propose(double score, int move) {
        if (candidates == width && score <= candidateScore[width - 1]) {
            return;
        }
        int at = candidates < width ? candidates++ : width - 1;
        while (at > 0 && candidateScore[at - 1] < score) {
            candidateScore[at] = candidateScore[at - 1];
            candidate[at] = candidate[at - 1];
            at--;
        }
        candidateScore[at] = score;
        candidate[at] = move;
    }

    public int count() {
        return count;
    }

    /** The trees, the best one first. */
    public State state(int rank) {
        return states[rank];
    }

    /** At which rank the tree of that rank stood before the last step. */
    public int parent(int rank) {
        return candidate[rank] >> 2;
    }

    /** The move by which it came here. */
    public int transition(int rank) {
        return candidate[rank] & 3;
    }
}
