package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** A sentence whose tree is being changed: governors and relations that stay a tree at every step. */
final class TreeDraft {

    private final Sentence sentence;
    private int[] heads;
    private int verb = -1;
    private String[] relations;

    TreeDraft(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Hangs the token elsewhere; false, and nothing changed, where that would close a circle. */
    boolean attach(int token, int head, String relation) {
        open();
        for (int at = head; at >= 0; at = heads[at]) {
            if (at == token) {
                return false;
            }
        }
        heads[token] = head;
        relations[token] = relation;
        return true;
    }

    /** Hangs the token on nothing; the old root hangs on it. */
    void setRoot(int token) {
        open();
        int old = -1;
        for (int i = 0; i < heads.length; i++) {
            old = heads[i] < 0 ? i : old;
        }
        heads[token] = -1;
        relations[token] = "root";
        if (old >= 0 && old != token) {
            heads[old] = token;
            relations[old] = "dep";
        }
    }

    /** Takes a word tagged as a noun for the verb it may be: "gunmen storm hotel". */
    void makeVerb(int token) {
        open();
        verb = token;
    }

    /** Puts a token below the root in its place; the old root hangs on it. */
    void swapRoot(int root, int newRoot, String relation) {
        open();
        heads[newRoot] = -1;
        relations[newRoot] = "root";
        heads[root] = newRoot;
        relations[root] = relation;
    }

    /** Puts a token below a governor in the governor's place, and the old governor under it. */
    void swap(int governor, int token, String relation) {
        open();
        heads[token] = heads[governor];
        relations[token] = relations[governor];
        heads[governor] = token;
        relations[governor] = relation;
    }

    /** Whether the token hangs elsewhere than it did. */
    boolean isChanged(int token) {
        return heads != null && heads[token] != sentence.head(token);
    }

    private void open() {
        if (heads != null) {
            return;
        }
        heads = new int[sentence.size()];
        relations = new String[sentence.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = sentence.head(i);
            relations[i] = sentence.token(i).relation();
        }
    }

    /** The sentence itself where nothing changed. */
    Sentence finish() {
        if (heads == null) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            Token t = sentence.token(i);
            String upos = i == verb ? "VERB" : t.upos();
            String xpos = i == verb ? "VBP" : t.xpos();
            tokens.add(new Token(t.span(), t.form(), t.lemma(), upos, xpos, heads[i], relations[i], t.entity()));
        }
        return new Sentence(sentence.index(), sentence.passage(), tokens);
    }
}
