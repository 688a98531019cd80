package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** A sentence whose tree is being changed: governors and relations that stay a tree at every step. */
final class TreeDraft {

    private final Sentence sentence;
    private int[] heads;
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
            tokens.add(
                    new Token(t.span(), t.form(), t.lemma(), t.upos(), t.xpos(), heads[i], relations[i], t.entity()));
        }
        return new Sentence(sentence.index(), sentence.passage(), tokens);
    }
}
