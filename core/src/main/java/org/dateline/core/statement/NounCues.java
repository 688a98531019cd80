package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Finds nouns that attribute: "the minister's claim that ...", "accusations by the group of ...". */
final class NounCues {

    private static final String THAT = "that";

    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Candidate> find(Sentence s) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Token t = s.token(i);
            if (!t.upos().equals("NOUN") || t.plainRelation().equals("compound")) {
                continue;
            }
            for (CueWord word : lexicon.of(CueWord.Part.NOUN, t.lemma().toLowerCase(Locale.ROOT))) {
                Candidate c = new Candidate(word, s, i, source(s, i));
                if (read(c)) {
                    found.add(c);
                    break;
                }
            }
        }
        return found;
    }

    /** Whose it is: the possessor, "by X", or who makes, issues, faces it. */
    private int source(Sentence s, int noun) {
        int possessor = s.child(noun, "nmod:poss");
        if (possessor >= 0) {
            return possessor;
        }
        int by = Grammar.agent(s, noun);
        if (by >= 0) {
            return by;
        }
        for (int child : s.children(noun)) {
            if (child > noun && s.token(child).plainRelation().equals("nmod") && Grammar.hasCase(s, child, "from")) {
                return child;
            }
        }
        int head = s.head(noun);
        boolean isObject = head >= 0
                && s.token(head).isVerb()
                && s.token(noun).plainRelation().equals("obj");
        return isObject && !isSpokenOf(s, head) ? Grammar.doer(s, head) : -1;
    }

    /** "Rejected the accusation", "denied the claim": it is somebody else's. */
    private boolean isSpokenOf(Sentence s, int verb) {
        return lexicon.of(CueWord.Part.VERB, s.token(verb).lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(word -> word.attitude() == Attitude.TOPIC || word.stance() == Stance.DENIED);
    }

    private static boolean read(Candidate c) {
        Sentence s = c.sentence;
        for (Frame frame : c.word.frames()) {
            for (int child : s.children(c.cue)) {
                if (child > c.cue && child != c.source && fits(s, child, frame)) {
                    BitSet tree = s.subtree(child);
                    int first = Math.max(tree.nextSetBit(0), c.cue + 1);
                    String lead = s.token(first).lemma();
                    if (lead.equals(THAT) || lead.equals(frame.preposition())) {
                        first++;
                    }
                    c.add(s.index(), first, tree.length() - 1);
                    c.pattern = "noun";
                    c.speech = false;
                    return c.hasContent();
                }
            }
        }
        return false;
    }

    private static boolean fits(Sentence s, int child, Frame frame) {
        Token t = s.token(child);
        String relation = t.plainRelation();
        return switch (frame.complement()) {
            case CLAUSE ->
                (relation.equals("ccomp") || Grammar.hasCase(s, child, THAT)) && !Grammar.isInfinitive(s, child);
            case INFINITIVE ->
                (relation.equals("acl") || relation.equals("xcomp") || relation.equals("ccomp"))
                        && Grammar.isInfinitive(s, child);
            case PREPOSITION ->
                (relation.equals("nmod") || relation.equals("acl") || relation.equals("obl"))
                        && Grammar.hasCase(s, child, frame.preposition());
            default -> false;
        };
    }
}
