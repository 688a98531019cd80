package org.dateline.core.event;

import java.util.Locale;
import java.util.Set;
import org.dateline.core.text.Sentence;

/** A sentence as parsed, beside its tree as mended so far. What is asked of it is asked of the parse. */
record MendedParse(Sentence sentence, WordClasses classes, TreeDraft tree) {

    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int DEPTH = 12;

    boolean has(String name, String word) {
        return classes.has(name, word);
    }

    int leftmost(int token) {
        int first = token;
        for (int depth = 0; depth < DEPTH; depth++) {
            int[] children = sentence.children(first);
            if (children.length == 0 || children[0] > first) {
                return first;
            }
            first = children[0];
        }
        return first;
    }

    /** The leftmost token that is no comma or quotation mark. */
    int firstWord(int token) {
        int first = leftmost(token);
        while (first < token && sentence.token(first).plainRelation().equals("punct")) {
            first++;
        }
        return first;
    }

    boolean isFullVerb(int token) {
        String relation = sentence.token(token).plainRelation();
        return isVerb(token) && !relation.equals("aux") && !relation.equals("cop");
    }

    boolean isVerb(int token) {
        return sentence.token(token).xpos().startsWith("VB");
    }

    boolean isMarked(int token) {
        return sentence.child(token, "case") >= 0 || sentence.child(token, "mark") >= 0;
    }

    boolean hasCase(int token, String word) {
        int marker = sentence.child(token, "case");
        return marker >= 0 && key(marker).equals(word);
    }

    String key(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
