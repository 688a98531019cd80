package org.dateline.core.statement;

import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Reads what a cue calls its object: "called the truce a trap", with object and predicate as the content. */
final class PredicateContents {

    private static final int MAX_GAP = 14;

    private final Objects objects;

    PredicateContents(Objects objects) {
        this.objects = objects;
    }

    static int[] of(Sentence s, int v, int object, int[] np) {
        for (int child : s.children(v)) {
            Token t = s.token(child);
            String relation = t.plainRelation();
            boolean complement = relation.equals("xcomp")
                    || relation.equals("dep")
                    || relation.equals("obj")
                    || relation.equals("ccomp");
            if (child > object
                    && complement
                    && (!t.upos().equals("VERB") || t.xpos().equals("VBN"))
                    && !Objects.commaBetween(s, np[1], child)) {
                return new int[] {np[0], Grammar.lastOf(s, child)};
            }
        }
        return predicateByOrder(s, v);
    }

    /** "Called the truce a trap", "called half of them "traitors"": right behind a noun begins a new phrase. */
    private static int[] predicateByOrder(Sentence s, int v) {
        for (int i = v + 2; i < Math.min(s.size() - 1, v + MAX_GAP); i++) {
            Token t = s.token(i);
            Token before = s.token(i - 1);
            boolean nominal = before.isNoun()
                    || before.upos().equals("PRON") && !before.xpos().equals("PRP$");
            if (nominal && beginsPredicate(t) && !s.token(v + 1).upos().equals("ADP")) {
                return new int[] {v + 1, Math.max(i, clauseEnd(s, i))};
            }
            if (Grammar.isMark(t) && !Grammar.isQuote(t) || t.isVerb() && Grammar.isFinite(t)) {
                return null;
            }
        }
        return null;
    }

    private static boolean beginsPredicate(Token t) {
        return Grammar.isQuote(t)
                || t.upos().equals("ADJ") && !t.xpos().equals("NNP")
                || t.upos().equals("DET") && !t.xpos().equals("WDT");
    }

    /** "Called its actions lawful", "calling it "null and void"", where the parser found no object. */
    int[] smallClause(Sentence s, int v) {
        for (int child : s.children(v)) {
            Token t = s.token(child);
            boolean complement = t.plainRelation().equals("xcomp")
                    || t.plainRelation().equals("ccomp")
                    || t.plainRelation().equals("dep");
            int subject = s.child(child, "nsubj");
            boolean finite = s.child(child, "cop") >= 0 || s.child(child, "aux") >= 0 || Grammar.isFinite(t);
            if (complement && subject > v && subject < child && !finite) {
                int first = Math.max(s.subtree(child).nextSetBit(0), v + 1);
                return new int[] {first, objects.stretch(s, v, child, Grammar.lastOf(s, child))};
            }
        }
        return predicateByOrder(s, v);
    }

    /** Last token before the next comma or the end. */
    private static int clauseEnd(Sentence s, int from) {
        int end = from;
        while (end + 1 < s.size()
                && !Grammar.isComma(s.token(end + 1))
                && !s.token(end + 1).form().equals(";")) {
            end++;
        }
        return end;
    }
}
