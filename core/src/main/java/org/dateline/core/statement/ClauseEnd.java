package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * How far the content of a clause behind a cue reaches. What hangs to the cue behind the clause is mostly part of what
 * is said, since a parser cannot know whether the minister or the report says "despite the truce": it is taken in up to
 * the first branch that tells when, through what or how it was said, or that has a cue of its own.
 */
final class ClauseEnd {

    private static final Set<String> UNMARKED = Set.of("obl:tmod", "obl:npmod", "obl:unmarked");
    private static final int MIN_CLAUSE = 3;
    private static final String THAT = "that";

    private final CueLexicon lexicon;
    private final Words circumstances;
    private final Channels channels;
    private final TimeWords times;

    ClauseEnd(CueLexicon lexicon, Words circumstances, Channels channels, TimeWords times) {
        this.lexicon = lexicon;
        this.circumstances = circumstances;
        this.channels = channels;
        this.times = times;
    }

    /**
     * @param v the cue
     * @param first first token of the content
     * @param last last token of the clause in the tree
     */
    int of(Sentence s, int v, int first, int last) {
        return tail(s, v, first, extend(s, v, last));
    }

    /** The end of the sentence, or the token before the next semicolon. */
    int rightEdge(Sentence s, int v, int first) {
        for (int i = first; i < s.size(); i++) {
            if (s.token(i).form().equals(";")) {
                return tail(s, v, first, i - 1);
            }
        }
        return tail(s, v, first, s.size() - 1);
    }

    /** The last token before a further cue behind a comma: ", adding that". */
    int beforeNextCue(Sentence s, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (Grammar.isQuote(s.token(i))) {
                return last;
            }
            if (Grammar.isComma(s.token(i)) && speaksOn(s, i + 1)) {
                return i - 1;
            }
        }
        return last;
    }

    boolean isTime(Sentence s, int token) {
        return times.in(s).get(token);
    }

    boolean isCircumstance(Sentence s, int branch, int firstToken) {
        boolean when = times.in(s).get(branch) || channels.of(s, branch).isPresent();
        return UNMARKED.contains(s.token(branch).relation())
                || circumstances.holdForm(s.token(firstToken))
                        && (when || s.token(branch).isVerb());
    }

    /** The last token of an object, without a day or channel that the tree hangs to it. */
    int ofObject(Sentence s, int object) {
        int last = Grammar.lastOf(s, object);
        for (int child : s.children(object)) {
            BitSet tree = s.subtree(child);
            boolean ends = child > object && tree.length() - 1 == last;
            if (ends && s.child(child, "case") >= 0 && isCircumstance(s, child, tree.nextSetBit(0))) {
                return tree.nextSetBit(0) - 1;
            }
        }
        return last;
    }

    private int extend(Sentence s, int v, int last) {
        int end = extendUnder(s, v, v, last);
        int head = s.head(v);
        return head >= 0 && s.token(v).plainRelation().equals("conj") ? extendUnder(s, v, head, end) : end;
    }

    private int extendUnder(Sentence s, int v, int governor, int last) {
        int end = last;
        for (int child : s.children(governor)) {
            String relation = s.token(child).plainRelation();
            if (child <= end || relation.equals("punct") || relation.equals("cc")) {
                continue;
            }
            if (!belongs(s, v, child, end)) {
                return end;
            }
            end = Grammar.lastOf(s, child);
        }
        return end;
    }

    private boolean belongs(Sentence s, int v, int child, int end) {
        Token t = s.token(child);
        boolean subject = hasOwnSubject(s, child, end);
        return switch (t.plainRelation()) {
            case "advcl" -> subject && s.child(child, "mark") >= 0;
            case "ccomp" -> subject && !isCue(t);
            case "conj" ->
                child > v && (Grammar.hasCase(s, child, "that") || subject && !isCue(t) && !resumes(s, v, child));
            case "obl" -> !isCircumstance(s, child, s.subtree(child).nextSetBit(0));
            default -> false;
        };
    }

    /** Whether a clause says again who does it with the very noun phrase of the cue's own subject. */
    private static boolean resumes(Sentence s, int v, int clause) {
        return Grammar.isFinite(s.token(v)) && s.token(clause).xpos().equals("VBG");
    }

    private static boolean hasOwnSubject(Sentence s, int clause, int after) {
        for (int child : s.children(clause)) {
            String relation = s.token(child).plainRelation();
            if (child > after && (relation.equals("nsubj") || relation.equals("csubj") || relation.equals("expl"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(Token t) {
        return t.isVerb() && !lexicon.verb(t).isEmpty();
    }

    /**
     * Before a dash, before a relative clause behind a comma at the end, and where the clause of the cue is itself
     * relative, before the comma that ends it. Words in quotation marks are not cut.
     */
    private int tail(Sentence s, int v, int first, int last) {
        int spoken = endOfQuotedSpeech(s, first, last);
        if (spoken >= 0) {
            return spoken;
        }
        boolean within = Grammar.relativeBefore(s, v);
        boolean quoted = false;
        for (int i = first + MIN_CLAUSE; i < last; i++) {
            Token t = s.token(i);
            if (Grammar.isQuote(t)) {
                quoted = !quoted;
            }
            if (quoted) {
                continue;
            }
            if (Grammar.isDash(t) && t.xpos().equals(":") || t.form().equals(";") && !goesOnWithThat(s, i + 1, last)) {
                return i - 1;
            }
            if (Grammar.isComma(t) && speaksOn(s, i + 1)) {
                return i - 1;
            }
            if (Grammar.isComma(t) && (within || Grammar.isRelative(s, i + 1) && !commaAfter(s, i + 1, last))) {
                return i - 1;
            }
        }
        return last;
    }

    /** "Said that A; that B; and that C": what follows a semicolon is said too only where it says so, or is no clause. */
    private static boolean goesOnWithThat(Sentence s, int from, int last) {
        int at = s.token(from).upos().equals("CCONJ") && from < last ? from + 1 : from;
        return s.token(at).lemma().equals(THAT) || !Grammar.hasFinite(s, from, last);
    }

    /** ", adding that": the next cue, whose own content follows. */
    private boolean speaksOn(Sentence s, int from) {
        int at = from;
        while (at + 1 < s.size()
                && (s.token(at).upos().equals("ADV") || s.token(at).upos().equals("CCONJ"))) {
            at++;
        }
        return s.token(at).xpos().equals("VBG")
                && lexicon.verb(s.token(at)).stream().anyMatch(w -> w.attitude() == Attitude.SPEECH);
    }

    /** Said "...," and the flag was lowered: a quotation that ends with a mark in it, and no other behind; else -1. */
    private static int endOfQuotedSpeech(Sentence s, int first, int last) {
        if (!Grammar.isQuote(s.token(first))) {
            return -1;
        }
        int close = -1;
        for (int i = first + 1; i <= last; i++) {
            if (Grammar.isQuote(s.token(i))) {
                if (close >= 0) {
                    return -1;
                }
                close = i;
            }
        }
        return close > first + 1 && Grammar.isMark(s.token(close - 1)) ? close - 1 : -1;
    }

    private static boolean commaAfter(Sentence s, int from, int last) {
        for (int i = from + 1; i < last; i++) {
            if (Grammar.isComma(s.token(i)) && Grammar.hasFinite(s, i, last)) {
                return true;
            }
        }
        return false;
    }
}
