package org.dateline.core.statement;

import java.util.BitSet;
import java.util.List;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Parts what parsers run together: in "X said that A and warned of B" the second cue is X's too and ends the content of
 * the first, also where the tree hangs it into the first content.
 */
final class Conjuncts {

    private Conjuncts() {}

    static void part(List<Candidate> candidates) {
        for (Candidate inner : candidates) {
            Sentence s = inner.sentence;
            if (!Grammar.isFinite(s.token(inner.cue)) || s.child(inner.cue, "nsubj") >= 0) {
                continue;
            }
            int conjunction = conjunction(s, inner.cue);
            if (conjunction < 0) {
                continue;
            }
            for (Candidate outer : candidates) {
                if (outer != inner
                        && outer.sentence == s
                        && outer.cue < conjunction
                        && s.token(outer.cue).xpos().equals(s.token(inner.cue).xpos())
                        && outer.holds(s.index(), inner.cue)
                        && outer.word.part() == CueWord.Part.VERB) {
                    BitSet content = outer.content.get(s.index());
                    if (content.nextSetBit(0) < conjunction) {
                        content.clear(conjunction, s.size());
                        inner.source = outer.source;
                    }
                }
            }
        }
    }

    /** The "and" or "but" right before the cue and its adverbs, or -1. */
    private static int conjunction(Sentence s, int cue) {
        int at = cue - 1;
        while (at > 0 && (s.token(at).upos().equals("ADV") || s.token(at).upos().equals("AUX"))) {
            at--;
        }
        Token t = s.token(Math.max(at, 0));
        return t.upos().equals("CCONJ") ? at : -1;
    }
}
