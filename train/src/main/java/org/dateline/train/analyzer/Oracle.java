package org.dateline.train.analyzer;

import org.dateline.analyzer.parse.State;
import org.dateline.analyzer.parse.Transition;

/**
 * How many arcs of the right tree each move puts out of reach, from any state, also from one that has gone wrong already
 * (the dynamic oracle of Goldberg and Nivre 2013 for the arc-hybrid system).
 */
final class Oracle {

    private Oracle() {}

    /** @param heads the right governors; the root's is the place behind the last word, unknown ones are negative */
    static int cost(State state, int[] heads, int words, int transition) {
        return transition == Transition.SHIFT ? shift(state, heads, words) : reduce(state, heads, words, transition);
    }

    /**
     * The next word can no longer govern what is on the stack, nor be governed by it but for the top, nor be the root,
     * which must be the only word left.
     */
    private static int shift(State state, int[] heads, int words) {
        int next = state.buffer();
        int cost = state.depth() > 0 && heads[next] == words + 1 ? 1 : 0;
        for (int below = 0; below < state.depth(); below++) {
            int word = state.stack(below);
            cost += heads[word] == next ? 1 : 0;
            cost += below > 0 && heads[next] == word ? 1 : 0;
        }
        return cost;
    }

    /**
     * The top leaves: it can no longer govern the buffer, nor get another governor. That it is not the root is no loss of
     * this move when something lies below it: the shift that brought it there has paid for that.
     */
    private static int reduce(State state, int[] heads, int words, int transition) {
        int top = state.stack(0);
        int cost = 0;
        for (int word = state.buffer(); word <= words; word++) {
            cost += heads[word] == top ? 1 : 0;
        }
        if (heads[top] > words && state.depth() > 1) {
            return cost;
        }
        int right = heads[top];
        if (transition == Transition.LEFT) {
            boolean lost = right > state.buffer() || state.depth() > 1 && right == state.stack(1);
            return cost + (lost ? 1 : 0);
        }
        return cost + (right >= state.buffer() ? 1 : 0);
    }

    /** The moves to the right tree; to a tree near it when it has crossing arcs. Reduces as soon as it can. */
    static int[] moves(int[] heads, int words) {
        State state = new State();
        state.start(words);
        int[] moves = new int[2 * words];
        int[] preferred = {Transition.LEFT, Transition.RIGHT, Transition.SHIFT};
        for (int i = 0; i < moves.length; i++) {
            int best = -1;
            int least = Integer.MAX_VALUE;
            for (int transition : preferred) {
                if (state.allows(transition)) {
                    int cost = cost(state, heads, words, transition);
                    if (cost < least) {
                        least = cost;
                        best = transition;
                    }
                }
            }
            moves[i] = best;
            state.apply(best, 0);
        }
        return moves;
    }
}
