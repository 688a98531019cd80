package org.dateline.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StateTest {

    @Test
    void movesDrawArcs() {
        State state = new State();
        state.start(3);
        state.apply(Transition.SHIFT, 0);
        state.apply(Transition.LEFT, 5);
        state.apply(Transition.SHIFT, 0);
        state.apply(Transition.SHIFT, 0);
        state.apply(Transition.RIGHT, 6);
        state.apply(Transition.LEFT, 7);
        assertTrue(state.isDone());
        assertEquals(2, state.head(1));
        assertEquals(5, state.relation(1));
        assertEquals(4, state.head(2), "the root's governor is the place behind the last word");
        assertEquals(2, state.head(3));
    }

    @Property
    void anyMovesThatAreAllowedMakeATreeWithOneRoot(@ForAll @IntRange(min = 1, max = 40) int words, @ForAll long seed) {
        Random random = new Random(seed);
        State state = new State();
        State used = new State();
        used.start(60);
        state.start(words);
        for (int move = 0; move < 2 * words; move++) {
            int transition;
            do {
                transition = random.nextInt(Transition.COUNT);
            } while (!state.allows(transition));
            used.copy(state);
            used.apply(transition, 1);
            State swap = state;
            state = used;
            used = swap;
        }
        assertTrue(state.isDone());
        int roots = 0;
        for (int word = 1; word <= words; word++) {
            roots += state.head(word) == words + 1 ? 1 : 0;
            int steps = 0;
            for (int at = word; at <= words; at = state.head(at)) {
                assertTrue(at >= 1 && steps++ <= words, "word " + word + " hangs in a cycle");
            }
        }
        assertEquals(1, roots);
    }
}
