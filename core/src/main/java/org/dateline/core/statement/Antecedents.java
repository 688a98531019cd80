package org.dateline.core.statement;

import java.util.BitSet;
import java.util.List;
import org.dateline.core.text.Sentence;

/**
 * What "it" and "the claim" mean behind a verb of denying: "Rebels said they had shelled the port. The army denied it."
 * The content is that of the statement right before, told in the same sentence or the one before it.
 */
final class Antecedents {

    static final String RULE = "antecedent";

    private final Words pointers = new Words("content-pointers.tsv");

    /** Fills the candidates of one sentence, given in text order with all before them. */
    void fill(List<Candidate> spoken, List<Candidate> before) {
        for (Candidate c : spoken) {
            Candidate told = points(c) ? told(c, before) : null;
            if (told != null) {
                c.content.clear();
                told.content.forEach((index, tokens) -> c.add(index, (BitSet) tokens.clone()));
                c.pattern = RULE;
                c.speech = true;
            }
        }
    }

    private boolean points(Candidate c) {
        Sentence s = c.sentence;
        int object = c.word.stance() == Stance.DENIED && c.source >= 0 && !c.negated ? s.child(c.cue, "obj") : -1;
        if (object < 0 || !pointers.holdLemma(s.token(object))) {
            return false;
        }
        for (int child : s.children(object)) {
            String relation = s.token(child).plainRelation();
            if (!relation.equals("det") && !relation.equals("punct")) {
                return false;
            }
        }
        boolean noun = s.token(object).xpos().startsWith("NN");
        return !noun || s.child(object, "det") >= 0;
    }

    /** The latest statement before it that somebody else affirms. */
    private static Candidate told(Candidate c, List<Candidate> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Candidate other = before.get(i);
            int distance = c.sentence.index() - other.sentence.index();
            boolean earlier = distance == 1 || distance == 0 && other.cue < c.cue && other.source != c.source;
            if (earlier
                    && other.hasContent()
                    && other.source >= 0
                    && other.stance() == Stance.AFFIRMED
                    && other.word.takesSpeech()) {
                return other;
            }
            if (distance > 1) {
                return null;
            }
        }
        return null;
    }
}
