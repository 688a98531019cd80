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

    /** The candidates of one sentence. */
    static void part(List<Candidate> candidates) {
        for (Candidate later : candidates) {
            for (Candidate earlier : candidates) {
                boolean both = earlier.cue < later.cue;
                if (both && earlier.setInto && later.setInto && later.holds(later.sentence.index(), earlier.cue)) {
                    partSetInto(earlier, later);
                }
            }
        }
        for (Candidate participle : candidates) {
            giveToSpeaker(participle, candidates);
        }
        for (Candidate inner : candidates) {
            Sentence s = inner.sentence;
            if (!isFinite(s, inner.cue) || inner.direct) {
                continue;
            }
            int subject = s.child(inner.cue, "nsubj");
            int conjunction = conjunction(s, subject >= 0 ? Grammar.phrase(s, subject)[0] : inner.cue);
            boolean own = subject >= 0;
            if (conjunction < 0 || own && !beginsAnew(s, inner, conjunction)) {
                continue;
            }
            for (Candidate outer : candidates) {
                if (outer != inner
                        && outer.cue < conjunction
                        && !outer.direct
                        && (s.token(outer.cue).xpos().equals(s.token(inner.cue).xpos())
                                || s.token(inner.cue).xpos().equals("VBN")
                                || s.token(outer.cue).xpos().equals("VBG"))
                        && outer.holds(s.index(), inner.cue)
                        && outer.word.part() == CueWord.Part.VERB) {
                    BitSet content = outer.content.get(s.index());
                    if (content.nextSetBit(0) < conjunction) {
                        content.clear(conjunction, s.size());
                        inner.source = own ? inner.source : outer.source;
                    }
                }
            }
        }
    }

    /** "Said the guards were drunk, citing a report": a participle behind the content is the speaker's, not the guards'. */
    private static void giveToSpeaker(Candidate participle, List<Candidate> candidates) {
        Sentence s = participle.sentence;
        int cue = participle.cue;
        boolean behindComma = cue > 0 && s.token(cue).xpos().equals("VBG") && Grammar.isComma(s.token(cue - 1));
        if (!behindComma || participle.source < 0) {
            return;
        }
        for (Candidate outer : candidates) {
            if (outer.cue < cue
                    && outer.source >= 0
                    && outer.speech
                    && !outer.holds(s.index(), cue)
                    && outer.holds(s.index(), participle.source)) {
                participle.source = outer.source;
            }
        }
    }

    /** A finite verb, or one taken for a participle though it has an object: "found it justified and called it wise". */
    private static boolean isFinite(Sentence s, int cue) {
        boolean active = s.token(cue).xpos().equals("VBN")
                && s.child(cue, "obj") > cue
                && s.child(cue, "aux") < 0
                && s.child(cue, "aux:pass") < 0;
        return active || Grammar.isFinite(s.token(cue));
    }

    /** "A, she said, but B, said Kunin": the second clause begins behind the first reporting clause. */
    private static void partSetInto(Candidate earlier, Candidate later) {
        Sentence s = later.sentence;
        int end = Math.max(earlier.cue, earlier.source);
        while (end < later.cue && !Grammar.isMark(s.token(end))) {
            end++;
        }
        later.content.get(s.index()).clear(0, end);
        BitSet before = earlier.content.get(s.index());
        if (before != null) {
            before.clear(end, s.size());
        }
    }

    /** ", and he said ...": a comma, and a pronoun that goes on speaking. */
    private static boolean beginsAnew(Sentence s, Candidate inner, int conjunction) {
        return inner.word.attitude() == Attitude.SPEECH
                && inner.word.takesSpeech()
                && conjunction > 0
                && Grammar.isComma(s.token(conjunction - 1))
                && s.token(inner.source).upos().equals("PRON");
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
