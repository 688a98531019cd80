package org.dateline.core.statement;

import java.util.Optional;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Whether a cue with source and content tells of something said: not what could be said, not what the writer says in
 * his own voice, not what a speaker says of himself inside his own quotation.
 */
final class Plausibility {

    private final Words narrators = new Words("narrators.tsv");
    private final Words pointers = new Words("pointers.tsv");
    private final Words conditions = new Words("conditions.tsv");

    private static boolean hasModal(Sentence s, int cue) {
        for (int child : s.children(cue)) {
            if (s.token(child).xpos().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    /** Why it is to be left out; empty when it may stay. */
    Optional<String> doubt(Candidate c) {
        Sentence s = c.sentence;
        Token source = s.token(c.source);
        int[] phrase = Grammar.phrase(s, c.source);
        if (narrators.holdForm(source) && phrase[0] == phrase[1]) {
            return Optional.of("the source is the writer, the reader, or the speaker of the quotation around it");
        }
        if (c.direct || c.word.part() == CueWord.Part.NOUN) {
            return Optional.empty();
        }
        if (pointers.holdForm(source)) {
            return Optional.of("the source is a mere pointer");
        }
        Token cue = s.token(c.cue);
        if ((cue.xpos().equals("VB") || hasModal(s, c.cue)) && !c.negated && !c.asked) {
            return Optional.of("an infinitive or modal: it may be said, but is not said to have been");
        }
        for (int child : s.children(c.cue)) {
            if (child < c.cue && s.token(child).plainRelation().equals("mark") && conditions.holdForm(s.token(child))) {
                return Optional.of("stands under a condition");
            }
        }
        return Optional.empty();
    }
}
