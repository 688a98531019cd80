package org.dateline.core.statement;

import java.util.BitSet;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Who speaks, by the order of words alone: the noun phrase right before a finite cue ("..., Cook said"), or before an
 * apposition or participle between commas ("..., Umit Yardim, the ambassador, said"). Parsers often hang such clauses wrongly.
 *
 * @param head a token of the noun phrase that names the source
 * @param first first token of the reporting clause
 */
record Reporter(int head, int first) {

    private static final int MAX_PHRASE = 14;
    private static final String OPENING = "(";
    private static final String CLOSING = ")";

    /** Null when the words before the cue are no noun phrase. */
    static Reporter before(Sentence s, int cue, BitSet times) {
        int at = cue - 1;
        while (at >= 0 && (isAdverbial(s.token(at)) || times.get(at))) {
            at--;
        }
        at = beforeBrackets(s, at);
        if (at < 0) {
            return null;
        }
        if (!Grammar.isComma(s.token(at))) {
            int first = phraseStart(s, at);
            int head = head(s, first, at);
            return head < 0 ? null : new Reporter(head, first);
        }
        int apposition = phraseStart(s, at - 1);
        int comma = apposition - 1;
        boolean participle = comma > 1 && s.token(comma).xpos().equals("VBG") && Grammar.isComma(s.token(comma - 1));
        if (participle) {
            int start = phraseStart(s, comma - 2);
            int subject = head(s, start, comma - 2);
            return subject < 0 ? null : new Reporter(subject, start);
        }
        if (comma <= 0 || apposition > at - 1 || !Grammar.isComma(s.token(comma))) {
            return null;
        }
        int first = phraseStart(s, comma - 1);
        int named = head(s, first, comma - 1);
        int described = head(s, apposition, at - 1);
        if (named < 0) {
            return null;
        }
        boolean nameBehind = described >= 0
                && s.token(described).entity() == EntityType.PERSON
                && s.token(named).entity() != EntityType.PERSON;
        return new Reporter(nameBehind ? described : named, first);
    }

    /** "Ann Berg (Lund) said": the token before brackets that close at {@code last}, else {@code last}. */
    private static int beforeBrackets(Sentence s, int last) {
        if (last < 0 || !s.token(last).form().equals(CLOSING)) {
            return last;
        }
        for (int i = last - 1; i >= 0 && i > last - MAX_PHRASE; i--) {
            if (s.token(i).form().equals(OPENING)) {
                return i - 1;
            }
        }
        return last;
    }

    /** The noun phrase right behind a cue that stands behind a comma or quotation mark: ", said Michael Tyler, ...". */
    static int behind(Sentence s, int cue) {
        int last = cue;
        while (last + 1 < s.size()
                && last - cue < MAX_PHRASE
                && mayStand(s, last + 1)
                && !s.token(last + 1).upos().equals("ADP")) {
            last++;
        }
        boolean clause = last + 1 < s.size()
                && (Grammar.isFinite(s.token(last + 1))
                        || Grammar.isRelative(s, last + 1) && !Grammar.isMark(s.token(last + 1)));
        boolean verb = last + 1 < s.size() && s.token(last + 1).isVerb() && Grammar.isFinite(s.token(last + 1));
        return last == cue || verb || clause && !Grammar.isRelative(s, last + 1) ? -1 : head(s, cue + 1, last);
    }

    /** Whether the noun phrase that ends here begins right behind a comma: not an apposition, since no comma ends it. */
    static boolean followsComma(Sentence s, int subject, int last) {
        int first = phraseStart(s, last);
        if (first - 1 <= subject || !Grammar.isComma(s.token(first - 1))) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            if (s.token(i).upos().equals("CCONJ")) {
                return false;
            }
        }
        return Grammar.hasFinite(s, 0, first - 1);
    }

    private static boolean isAdverbial(Token t) {
        return t.upos().equals("ADV")
                || t.upos().equals("AUX")
                || t.upos().equals("PART") && !t.xpos().equals("POS");
    }

    /** First token of the run of words up to {@code last} that may form a noun phrase. */
    private static int phraseStart(Sentence s, int last) {
        int first = last + 1;
        while (first > 0 && last - first < MAX_PHRASE && mayStand(s, first - 1)) {
            first--;
        }
        while (first <= last
                && (s.token(first).upos().equals("ADP") || s.token(first).upos().equals("CCONJ"))) {
            first++;
        }
        return first;
    }

    private static boolean mayStand(Sentence s, int i) {
        Token t = s.token(i);
        return t.isNoun()
                || t.upos().equals("DET") && !Grammar.isRelative(s, i)
                || t.upos().equals("ADJ")
                || t.upos().equals("NUM")
                || t.upos().equals("PRON") && !Grammar.isRelative(s, i)
                || t.upos().equals("ADP")
                || t.xpos().equals("CC")
                || t.xpos().equals("POS")
                || t.xpos().equals("HYPH")
                || t.xpos().equals("TO")
                || t.xpos().equals("VBN") && i + 1 < s.size() && s.token(i + 1).isNoun();
    }

    /** The noun before the first preposition, or a person's name at the end. */
    private static int head(Sentence s, int first, int last) {
        if (first > last) {
            return -1;
        }
        if (s.token(last).entity() == EntityType.PERSON && isApart(s, first, last)) {
            return last;
        }
        int head = -1;
        for (int i = first; i <= last; i++) {
            Token t = s.token(i);
            if (t.upos().equals("ADP") || t.xpos().equals("TO")) {
                break;
            }
            if ((t.isNoun() || t.upos().equals("PRON")) && !t.xpos().equals("PRP$")) {
                head = i;
            }
        }
        return head;
    }

    /** Whether the name at the end stands for itself, not behind a preposition. */
    private static boolean isApart(Sentence s, int first, int last) {
        int at = last;
        while (at >= first && s.token(at).entity() == EntityType.PERSON) {
            at--;
        }
        if (at < first) {
            return true;
        }
        Token before = s.token(at);
        return !before.upos().equals("ADP")
                && !before.xpos().equals("TO")
                && !before.xpos().equals("POS")
                && !before.upos().equals("CCONJ")
                && !before.upos().equals("DET");
    }

    /** "..., said the mayor": a subject behind the verb that the parser took for something else. */
    static int inverted(Sentence s, int v, BitSet times) {
        int subject = Grammar.subject(s, v, times);
        if (subject > v) {
            int[] np = Grammar.phrase(s, subject);
            boolean clause = np[1] + 1 < s.size()
                    && (Grammar.isFinite(s.token(np[1] + 1))
                            || s.token(np[1] + 1).upos().equals("ADV"));
            if (clause) {
                return -1;
            }
        }
        if (v == 0 || !(Grammar.isComma(s.token(v - 1)) || Grammar.isQuote(s.token(v - 1)))) {
            return -1;
        }
        for (int child : s.children(v)) {
            Token t = s.token(child);
            boolean bare = !t.plainRelation().equals("obl") && !times.get(child);
            if (child > v && t.isNoun() && bare && !Objects.commaBetween(s, v, child)) {
                return child;
            }
        }
        int behind = behind(s, v);
        return behind >= 0 && times.get(behind) ? -1 : behind;
    }
}
