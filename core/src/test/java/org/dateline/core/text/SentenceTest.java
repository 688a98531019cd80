package org.dateline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.report.Span;
import org.junit.jupiter.api.Test;

class SentenceTest {

    /** The fleet fired on trawlers. */
    private static final Sentence FIRED =
            sentence("The 1 det", "fleet 2 nsubj", "fired -1 root", "on 4 case", "trawlers 2 obl:arg", ". 2 punct");

    @Test
    void knowsItsTree() {
        assertEquals(2, FIRED.root());
        assertEquals(1, FIRED.child(2, "nsubj"));
        assertEquals(4, FIRED.child(2, "obl"));
        assertEquals(4, FIRED.child(2, "obl:arg"));
        assertEquals(-1, FIRED.child(2, "obj"));
        assertEquals(List.of(1, 4), FIRED.children(2, Set.of("nsubj", "obl")));
        assertEquals("The fleet", FIRED.subtreeSpan(1).in("The fleet fired on trawlers ."));
        assertTrue(FIRED.governs(2, 3));
        assertFalse(FIRED.governs(1, 3));
        BitSet fleet = FIRED.subtree(1);
        assertEquals(2, fleet.cardinality());
    }

    @Test
    void aCycleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> sentence("a -1 root", "b 2 dep", "c 1 dep"));
    }

    @Test
    void aGovernorOutsideIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> sentence("a -1 root", "b 7 dep"));
    }

    @Test
    void aSentenceNeedsARoot() {
        assertThrows(IllegalArgumentException.class, () -> sentence("a 1 dep", "b 0 dep"));
    }

    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] parts = word.split(" ");
            Span span = new Span(at, at + parts[0].length());
            tokens.add(new Token(
                    span, parts[0], parts[0], "X", "X", Integer.parseInt(parts[1]), parts[2], EntityType.NONE));
            at = span.end() + 1;
        }
        return new Sentence(0, 0, tokens);
    }
}
