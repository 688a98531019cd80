package org.dateline.core.statement;

import java.util.BitSet;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Reads the content of a reporting clause that is set into or behind it: "..., he said", "..., the mayor said on
 * Monday, ...". Goes by the order of words, since parsers hang such clauses in many ways.
 */
final class SetInto {

    private static final int MAX_CLAUSE = 12;

    private SetInto() {}

    /** Whether marks stand on both sides of the reporting clause: ", he said, ". */
    static boolean isEnclosed(Candidate c) {
        Sentence s = c.sentence;
        if (c.source < 0
                || c.source == c.cue
                || Math.abs(c.source - c.cue) > MAX_CLAUSE
                || Grammar.isRelative(s, c.source)
                || Grammar.relativeBefore(s, c.cue)) {
            return false;
        }
        int first = c.reportFirst >= 0 ? c.reportFirst : start(s, c.cue, c.source);
        int last = end(s, Math.max(c.cue, c.source));
        return first > 1
                && isBorder(s.token(first - 1))
                && last + 1 < s.size()
                && (Grammar.isComma(s.token(last + 1))
                        || Grammar.isDash(s.token(last + 1))
                        || s.token(last + 1).form().equals(";"))
                && last - first < MAX_CLAUSE
                && !Grammar.hasFinite(s, Math.max(c.cue, c.source) + 1, last);
    }

    static void read(Candidate c) {
        Sentence s = c.sentence;
        int v = c.cue;
        if (c.source < 0 || c.source == v) {
            return;
        }
        int first = c.reportFirst >= 0 ? c.reportFirst : start(s, v, c.source);
        int last = end(s, Math.max(v, c.source));
        int border = first - 1;
        if (border <= 0 || !isBorder(s.token(border)) || announces(s, last)) {
            return;
        }
        boolean quoteOnly = c.word.frames().stream().noneMatch(f -> f.complement() == Frame.Complement.CLAUSE);
        boolean quoted = Grammar.isQuote(s.token(border)) || border > 0 && Grammar.isQuote(s.token(border - 1));
        boolean phrase = c.word.lemmas().size() > 1
                && c.word.frames().stream().noneMatch(f -> f.complement() == Frame.Complement.QUOTE);
        if (quoteOnly && !quoted || phrase || s.token(v).xpos().equals("VBG")) {
            return;
        }
        BitSet content = new BitSet();
        int from = sentenceStart(s, border);
        boolean left = Grammar.hasFinite(s, from, border - 1)
                || border - from > 1 && (Grammar.isQuote(s.token(border)) || endsSentence(s, Math.max(v, c.source)));
        int rest = rest(s, c, last, left, left && quoted);
        if (!left && quotationFollows(c)) {
            return;
        }
        if (left || rest >= 0 && !Grammar.isQuote(s.token(rest))) {
            content.set(afterColon(s, from, border), border);
        }
        if (rest >= 0) {
            content.set(rest, s.size());
        }
        if (!content.isEmpty()) {
            c.add(s.index(), content);
            c.pattern = "set into";
            c.setInto = true;
            c.speech = true;
        }
    }

    /** "On Tuesday, he said — as a paper wrote — "...": the quotation alone is what he said. */
    static boolean quotationFollows(Candidate c) {
        Sentence s = c.sentence;
        int set = end(s, Math.max(c.cue, c.source)) + 2;
        return set < s.size()
                && Grammar.isDash(s.token(set - 1))
                && s.token(set).upos().equals("SCONJ")
                && quoteBehind(s, set);
    }

    /** Nothing but marks and an adverb behind "he said": then all before it is what he said, verb or not. */
    private static boolean endsSentence(Sentence s, int last) {
        int at = last + 1;
        while (at < s.size()
                && (Grammar.isMark(s.token(at)) || s.token(at).upos().equals("ADV"))) {
            at++;
        }
        return at == s.size();
    }

    /** "Asked about it, she said: "No."": what is said stands behind the colon. */
    private static boolean announces(Sentence s, int last) {
        return last + 2 < s.size() && s.token(last + 1).form().equals(":") && Grammar.isQuote(s.token(last + 2));
    }

    /** Behind the colon or dash before a quotation: "She was defiant: "...," she said", "LUND (Agency) - "...," she said". */
    private static int afterColon(Sentence s, int from, int border) {
        if (Grammar.isQuote(s.token(border)) || Grammar.isQuote(s.token(border - 1))) {
            for (int i = border - 2; i > from; i--) {
                boolean opens = Grammar.isQuote(s.token(i + 1));
                boolean dateline = opens && Grammar.isDash(s.token(i)) && !Grammar.hasFinite(s, from, i);
                if (opens && s.token(i).form().equals(":") || dateline) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** First token of the reporting clause. */
    static int start(Sentence s, int v, int source) {
        int first = Math.min(v, source);
        if (source < v) {
            first = Grammar.phrase(s, source)[0];
        }
        for (int child : s.children(v)) {
            String relation = s.token(child).plainRelation();
            boolean front = relation.equals("aux") || relation.equals("advmod");
            if (front && child == first - 1 && !Grammar.isMark(s.token(child))) {
                first = child;
            }
        }
        return first;
    }

    /** Last token of the reporting clause: up to the next mark. */
    private static int end(Sentence s, int from) {
        int last = from;
        while (last + 1 < s.size() && !Grammar.isMark(s.token(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isBorder(Token t) {
        return Grammar.isComma(t)
                || Grammar.isQuote(t)
                || Grammar.isDash(t)
                || t.form().equals("?")
                || t.form().equals("!");
    }

    private static int sentenceStart(Sentence s, int border) {
        for (int i = border - 1; i > 0; i--) {
            boolean list = s.token(i + 1).upos().equals("CCONJ");
            if (s.token(i).form().equals(";") && list) {
                return 0;
            }
            if (s.token(i).form().equals(";") && Grammar.hasFinite(s, i + 1, border - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where the content goes on behind the reporting clause, or -1. What was quoted goes on only in quotation marks. */
    private static int rest(Sentence s, Candidate c, int last, boolean left, boolean quoted) {
        int from = last + 1;
        if (from >= s.size() - 2 || !Grammar.isComma(s.token(from)) && !Grammar.isDash(s.token(from))) {
            return -1;
        }
        from++;
        if (Grammar.isQuote(s.token(from))) {
            return from;
        }
        if (quoted && !quoteBehind(s, from)) {
            return -1;
        }
        int top = top(s, from);
        Token t = s.token(top);
        int head = t.head();
        String relation = t.plainRelation();
        boolean own = head >= 0
                && head >= Math.min(c.cue, c.source)
                && head <= last
                && !relation.equals("ccomp")
                && !relation.equals("parataxis")
                && !(relation.equals("dep") && isFinite(s, top));
        if (own || t.xpos().equals("VBG") || !Grammar.hasFinite(s, from, s.size() - 1)) {
            return -1;
        }
        return left && s.token(from).upos().equals("CCONJ") ? -1 : from;
    }

    private static boolean quoteBehind(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (Grammar.isQuote(s.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Sentence s, int verb) {
        int aux = s.child(verb, "aux");
        int copula = s.child(verb, "cop");
        return Grammar.isFinite(s.token(verb))
                || aux >= 0 && Grammar.isFinite(s.token(aux))
                || copula >= 0 && Grammar.isFinite(s.token(copula));
    }

    private static int top(Sentence s, int from) {
        int at = from;
        while (s.head(at) >= from) {
            at = s.head(at);
        }
        return at;
    }
}
