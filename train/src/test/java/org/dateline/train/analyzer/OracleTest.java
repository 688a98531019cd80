package org.dateline.train.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.analyzer.parse.State;
import org.dateline.analyzer.parse.Transition;

class OracleTest {

    @Property
    void itsMovesLeadToTheTree(@ForAll @IntRange(min = 1, max = 30) int words, @ForAll long seed) {
        int[] heads = RandomTrees.heads(words, seed);
        State state = new State();
        state.start(words);
        for (int move : Oracle.moves(heads, words)) {
            assertEquals(0, Oracle.cost(state, heads, words, move));
            state.apply(move, 0);
        }
        for (int i = 1; i <= words; i++) {
            assertEquals(heads[i], state.head(i));
        }
    }

    /** Against trying out everything: the cost of a move is what the best tree behind it loses. */
    @Property(tries = 20000)
    void costsAreWhatTheBestTreeBehindAMoveLoses(
            @ForAll @IntRange(min = 1, max = 5) int words,
            @ForAll long seed,
            @ForAll List<@IntRange(max = 2) Integer> path) {
        int[] heads = RandomTrees.heads(words, seed);
        List<Integer> taken = new ArrayList<>();
        for (int move : path) {
            State state = replay(words, taken);
            if (!state.isDone() && state.allows(move)) {
                taken.add(move);
            }
        }
        State state = replay(words, taken);
        int best = fewestMistakes(words, taken, heads);
        for (int move = 0; move < Transition.COUNT; move++) {
            if (!state.isDone() && state.allows(move) && state.buffer() <= words) {
                List<Integer> further = new ArrayList<>(taken);
                further.add(move);
                assertEquals(
                        fewestMistakes(words, further, heads) - best,
                        Oracle.cost(state, heads, words, move),
                        "move " + move + " after " + taken);
            }
        }
    }

    private static State replay(int words, List<Integer> moves) {
        State state = new State();
        state.start(words);
        moves.forEach(move -> state.apply(move, 0));
        return state;
    }

    private static int fewestMistakes(int words, List<Integer> moves, int[] heads) {
        State state = replay(words, moves);
        if (state.isDone()) {
            int mistakes = 0;
            for (int i = 1; i <= words; i++) {
                mistakes += state.head(i) == heads[i] ? 0 : 1;
            }
            return mistakes;
        }
        int fewest = Integer.MAX_VALUE;
        for (int move = 0; move < Transition.COUNT; move++) {
            if (state.allows(move)) {
                List<Integer> further = new ArrayList<>(moves);
                further.add(move);
                fewest = Math.min(fewest, fewestMistakes(words, further, heads));
            }
        }
        return fewest;
    }
}
