package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** The object of a cue, and how far what is said of it reaches: what follows without a mark and is no circumstance. */
final class Objects {

    private static final Set<String> STRETCH = Set.of("obl", "nmod", "xcomp", "advcl", "acl", "ccomp", "dep", "obj");

    private final ClauseEnd clauseEnd;

    Objects(ClauseEnd clauseEnd) {
        this.clauseEnd = clauseEnd;
    }

    /** Takes in what follows the object without a mark and belongs to the verb in the tree, but for circumstances. */
    int stretch(Sentence s, int v, int object, int last) {
        int end = last;
        int reached = last;
        for (int child : s.children(v)) {
            Token t = s.token(child);
            if (child <= reached || child == object) {
                continue;
            }
            BitSet tree = s.subtree(child);
            boolean follows = tree.nextSetBit(0) == reached + 1 && !Grammar.isMark(s.token(reached + 1));
            if (!follows || !STRETCH.contains(t.plainRelation())) {
                return end;
            }
            boolean circumstance = clauseEnd.isCircumstance(s, child, reached + 1);
            reached = tree.length() - 1;
            if (!circumstance) {
                end = reached;
            }
        }
        return end;
    }

    int of(Sentence s, int v) {
        for (int child : s.children(v)) {
            String relation = s.token(child).plainRelation();
            if (child > v && (relation.equals("obj") || relation.equals("iobj") || isBareNoun(s, child))) {
                return child;
            }
        }
        return -1;
    }

    /** A noun without preposition that the parser took for something else than the object: "named the plan". */
    private boolean isBareNoun(Sentence s, int child) {
        Token t = s.token(child);
        return t.isNoun()
                && !clauseEnd.isTime(s, child)
                && (t.relation().equals("obl") || t.relation().equals("xcomp"))
                && s.child(child, "case") < 0
                && s.child(child, "mark") < 0
                && s.child(child, "cop") < 0
                && s.child(child, "nsubj") < 0;
    }

    static boolean commaBetween(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Grammar.isComma(s.token(i))) {
                return true;
            }
        }
        return false;
    }
}
