package org.dateline.core.actor;

import java.util.List;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Who "I" and "we" are: the speaker of the quotation they stand in, as far as he is plain to see: the subject of a verb
 * of saying outside the quotation marks, in the same sentence or in one before it. In a text that is all in the voice of
 * its issuer ("We condemn …") "we" is the last state or body that was the subject of a sentence.
 */
final class Speakers {

    private static final int REACH = 12;

    private final Lexicon lexicon;
    private final Entity[] ofSentence;
    private final boolean[] introduces;
    private final Entity[] issuer;

    Speakers(Lexicon lexicon, int sentences) {
        this.lexicon = lexicon;
        this.ofSentence = new Entity[sentences];
        this.introduces = new boolean[sentences];
        this.issuer = new Entity[sentences];
    }

    /** Reads all phrases, whose entities are known by now, and gives first persons theirs. */
    void resolve(List<Phrase> phrases) {
        for (Phrase p : phrases) {
            if (p.entity != null && p.subject && !p.quoted) {
                note(p);
            }
        }
        for (Phrase p : phrases) {
            if (p.kind == Phrase.Kind.PRONOUN && p.entity == null) {
                Pronoun pronoun = lexicon.pronoun(Words.key(p.headToken().form()));
                if (pronoun != null && (pronoun.kind() == Pronoun.Kind.I || pronoun.kind() == Pronoun.Kind.WE)) {
                    p.entity = speaker(p, pronoun.kind() == Pronoun.Kind.WE);
                }
            }
        }
    }

    private void note(Phrase p) {
        Sentence sentence = p.sentence;
        int index = sentence.index();
        int governor = PhraseLinker.treeHead(p).head();
        boolean speech = governor >= 0
                        && lexicon.lists("speech", sentence.token(governor).lemma())
                || p.first > 0
                        && lexicon.lists("speech", sentence.token(p.first - 1).lemma());
        if (speech && ofSentence[index] == null) {
            ofSentence[index] = p.entity;
            Token last = sentence.token(sentence.size() - 1);
            introduces[index] = last.form().equals(":");
        }
        boolean acts = p.known != null
                && (p.known.kind() == Known.Kind.COUNTRY || p.known.kind() == Known.Kind.GROUP)
                && !p.known.terms().get(0).code().country().equals("IMG");
        if (acts && p.kind == Phrase.Kind.NAME && issuer[index] == null) {
            issuer[index] = p.entity;
        }
    }

    private Entity speaker(Phrase p, boolean we) {
        int at = p.sentence.index();
        if (p.quoted && ofSentence[at] != null) {
            return ofSentence[at];
        }
        for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
            if (ofSentence[i] != null && (p.quoted || introduces[i])) {
                return ofSentence[i];
            }
        }
        for (int i = at; we && !p.quoted && i >= 0 && at - i <= REACH; i--) {
            if (issuer[i] != null) {
                return issuer[i];
            }
        }
        return null;
    }
}
