package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.core.text.Document;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;

/**
 * Parts a headline with two voices: "Rebels: base is ours; army denies it". The first ends at the semicolon; the second
 * has a verb of its own, whose "it" is what the first said. A headline without a label is no statement of its own: the
 * story below tells it again in full.
 */
final class Headlines {

    private static final String SEMICOLON = ";";

    private final Document document;
    private final VerbCues verbs;

    Headlines(Document document, VerbCues verbs) {
        this.document = document;
        this.verbs = verbs;
    }

    /** Shortens the content of each label above a story; gives the candidates of what follows. */
    List<Candidate> part(List<Candidate> labels) {
        List<Candidate> second = new ArrayList<>();
        for (Candidate label : labels) {
            if (document.passageOf(label.sentence).kind() == PassageKind.HEADING) {
                for (int index : List.copyOf(label.content.keySet())) {
                    part(label, document.sentences().get(index), second);
                }
            }
        }
        return second;
    }

    private void part(Candidate label, Sentence s, List<Candidate> second) {
        BitSet said = label.content.get(s.index());
        int end = said.nextSetBit(0);
        while (end >= 0 && !s.token(end).form().equals(SEMICOLON)) {
            end = said.nextSetBit(end + 1);
        }
        if (end <= said.nextSetBit(0)) {
            return;
        }
        said.clear(end, s.size());
        for (Candidate c : verbs.find(s)) {
            if (c.cue < end || c.source < end || !c.word.takesSpeech()) {
                continue;
            }
            int object = s.child(c.cue, "obj");
            if (c.hasContent()) {
                c.content.get(s.index()).clear(0, end + 1);
            } else if (object > c.cue && s.token(object).xpos().equals("PRP")) {
                label.content.forEach((index, tokens) -> c.add(index, (BitSet) tokens.clone()));
                c.pattern = "headline";
            }
            second.add(c);
        }
    }
}
