package org.dateline.train.analyzer;

import java.util.Random;
import org.dateline.analyzer.parse.State;
import org.dateline.analyzer.parse.Transition;

/** Trees without crossing arcs, made by random moves. */
final class RandomTrees {

    private RandomTrees() {}

    /** Governors by word from 1; the root's is {@code words + 1}. */
    static int[] heads(int words, long seed) {
        Random random = new Random(seed);
        State state = new State();
        state.start(words);
        while (!state.isDone()) {
            int transition = random.nextInt(Transition.COUNT);
            if (state.allows(transition)) {
                state.apply(transition, 0);
            }
        }
        int[] heads = new int[words + 2];
        heads[0] = -1;
        heads[words + 1] = -1;
        for (int i = 1; i <= words; i++) {
            heads[i] = state.head(i);
        }
        return heads;
    }
}
