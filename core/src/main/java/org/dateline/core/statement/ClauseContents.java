package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Reads a content that is a clause behind its cue: "said (that) the road was closed", "told them that …". By the tree,
 * then by a "that" in the text, then by any finite words that follow without a mark.
 */
final class ClauseContents {

    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "advcl", "parataxis", "dep", "acl");
    private static final String THAT = "that";
    private static final int MAX_GAP = 14;

    private final ClauseEnd clauseEnd;
    private final Objects objects;

    ClauseContents(ClauseEnd clauseEnd, Objects objects) {
        this.clauseEnd = clauseEnd;
        this.objects = objects;
    }

    /** {@code addressee}: the object that is told, or -1 for a cue that has none: its object is the clause's subject. */
    int[] of(Candidate c, int addressee) {
        Sentence s = c.sentence;
        int v = c.cue;
        int end = s.size() - 1;
        for (int child : s.children(v)) {
            Token t = s.token(child);
            if (child < v || !CLAUSAL.contains(t.plainRelation())) {
                continue;
            }
            BitSet tree = s.subtree(child);
            int first = Math.max(tree.nextSetBit(0), c.cueLast + 1);
            if (addressee >= 0 && reportsWhole(s, addressee, child, first)) {
                end = Grammar.isComma(s.token(first)) ? first - 1 : first - 2;
                continue;
            }
            if (opensRelative(s, first)
                    || first > 0 && Grammar.isComma(s.token(first - 1)) && Grammar.isRelative(s, first)) {
                continue;
            }
            boolean subject = s.child(child, "nsubj") > v || s.child(child, "csubj") > v || s.child(child, "expl") > v;
            boolean clausal = subject || t.isVerb() || t.upos().equals("AUX") || s.child(child, "cop") >= 0;
            boolean tooFar = addressee < 0 && behindObject(s, v, first) && !Grammar.hasCase(s, child, THAT);
            boolean complement = t.plainRelation().equals("ccomp") && clausal && !tooFar
                    || subject
                            && (t.plainRelation().equals("xcomp")
                                    || Grammar.hasCase(s, child, THAT)
                                    || !Objects.commaBetween(s, v, first) && !isMarked(s, child));
            if (!complement
                    || Grammar.isInfinitive(s, child) && !subject
                    || t.xpos().equals("VBG") && !subject) {
                continue;
            }
            if (addressee >= 0 && addressee < first) {
                c.addressee = addressee;
            } else {
                first = behindThat(c, subjectCutOff(s, v, c.cueLast, first), child);
            }
            return new int[] {afterThat(s, first), clauseEnd.of(s, v, first, tree.length() - 1)};
        }
        for (int i = c.cueLast + 1; i < Math.min(s.size() - 2, c.cueLast + MAX_GAP); i++) {
            Token t = s.token(i);
            boolean opens = t.xpos().equals("IN")
                    || t.xpos().equals("WDT") && s.token(i + 1).isNoun()
                    || addressee >= 0 && i > addressee && Grammar.hasFinite(s, i + 2, s.size() - 1);
            if (t.lemma().equals(THAT) && opens && !opensRelative(s, i)) {
                c.addressee = addressee > v && addressee < i ? addressee : -1;
                return new int[] {i + 1, Math.min(end, clauseEnd.rightEdge(s, v, i + 1))};
            }
            if (Grammar.isMark(t) || Grammar.isFinite(t)) {
                break;
            }
        }
        return addressee >= 0 ? null : plainRight(c);
    }

    /** "Told them that the dam would burst, two herders said": a clause behind "that" and comma that tells of it all. */
    private static boolean reportsWhole(Sentence s, int addressee, int clause, int first) {
        boolean comma = Grammar.isComma(s.token(first)) || Grammar.isComma(s.token(first - 1));
        boolean behindComma = first > addressee + 2 && comma && !isMarked(s, clause);
        for (int i = addressee + 1; behindComma && i < first; i++) {
            if (s.token(i).lemma().equals(THAT) && Grammar.hasFinite(s, i, first - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Told Reuters that ...", where the tree takes the one told into the clause: the first token behind "that". */
    private static int behindThat(Candidate c, int first, int end) {
        boolean tells = c.word.frames().stream().anyMatch(f -> f.object() && f.complement() == Frame.Complement.CLAUSE);
        Sentence s = c.sentence;
        for (int i = first; tells && i < Math.min(end, s.size() - 1); i++) {
            Token t = s.token(i);
            if (t.lemma().equals(THAT) && i > first && s.token(i - 1).isNoun() && !Grammar.isFinite(s.token(i + 1))) {
                c.addressee = i - 1;
                return i + 1;
            }
            if (!t.isNoun() && !t.upos().equals("DET") && !t.upos().equals("ADJ")) {
                return first;
            }
        }
        return first;
    }

    /** "Stressed the need for talks, saying ...": a clause behind object and comma belongs to something else. */
    private boolean behindObject(Sentence s, int v, int clause) {
        int object = objects.of(s, v);
        return object > v && object < clause && Objects.commaBetween(s, Grammar.lastOf(s, object), clause);
    }

    /** "Said in telegrams that were published": the clause behind the noun tells which telegrams, not what was said. */
    private static boolean opensRelative(Sentence s, int i) {
        return s.token(i).lemma().equals(THAT)
                && i > 0
                && s.token(i - 1).isNoun()
                && i + 1 < s.size()
                && Grammar.isFinite(s.token(i + 1));
    }

    /** Where the tree shows no clause behind the cue, but words without a mark and with a finite verb follow to the end. */
    private int[] plainRight(Candidate c) {
        Sentence s = c.sentence;
        int v = c.cue;
        int first = c.cueLast + 1;
        if (first >= s.size() - 1 || Grammar.isMark(s.token(first)) && !Grammar.isQuote(s.token(first))) {
            return null;
        }
        Token t = s.token(first);
        boolean relative = Grammar.isFinite(t) && Grammar.relativeBefore(s, v);
        boolean begins = relative
                || t.isNoun()
                || t.upos().equals("PRON")
                || t.upos().equals("DET")
                || t.upos().equals("ADJ")
                || t.upos().equals("NUM")
                || t.lemma().equals(THAT);
        if (!begins) {
            return null;
        }
        int end = clauseEnd.rightEdge(s, v, first);
        int comma = first;
        while (comma <= end && !Grammar.isComma(s.token(comma))) {
            comma++;
        }
        return Grammar.hasFinite(s, relative ? first : first + 1, comma - 1)
                ? new int[] {behindBareThat(s, behindThat(c, first, comma), end), end}
                : null;
    }

    /** Where the parser cut the subject of the clause off and hung it to the cue, the clause begins with it. */
    private static int subjectCutOff(Sentence s, int v, int cueLast, int first) {
        int start = first;
        for (int child : s.children(v)) {
            Token t = s.token(child);
            boolean nominal = t.isNoun() || t.upos().equals("PRON");
            boolean hung = t.relation().equals("obj")
                    || t.relation().equals("dep")
                    || t.relation().equals("iobj");
            if (child > cueLast && child < first && nominal && hung && Grammar.lastOf(s, child) == first - 1) {
                start = Math.min(start, Math.max(cueLast + 1, s.subtree(child).nextSetBit(0)));
            }
        }
        return start;
    }

    /** "Made the point that the road ...": no pronoun, since a noun phrase follows. */
    private static int behindBareThat(Sentence s, int first, int end) {
        boolean bare = s.token(first).lemma().equals(THAT) && first < end && !Grammar.isFinite(s.token(first + 1));
        return bare ? first + 1 : first;
    }

    private static boolean isMarked(Sentence s, int clause) {
        return s.child(clause, "mark") >= 0;
    }

    private static int afterThat(Sentence s, int first) {
        Token t = s.token(first);
        boolean mark = t.xpos().equals("IN") || t.relation().equals("mark");
        return t.lemma().equals(THAT) && mark ? first + 1 : first;
    }
}
