package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.statement.Quotations.Piece;
import org.dateline.core.statement.Quotations.Quotation;
import org.dateline.core.text.Document;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Gives each quotation its cue: the one whose content it already is, else the nearest that can take one, else the one
 * of the speech it continues.
 */
final class QuoteLinker {

    private static final int MIN_WORDS = 3;
    private static final String MAIN_VERB = "main verb before a quotation";

    private final Document document;
    private final Quotations quotations;
    private final List<Candidate> candidates;
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();
    private final Map<Integer, Candidate> cueOf = new HashMap<>();

    QuoteLinker(Document document, Quotations quotations, List<Candidate> candidates) {
        this.document = document;
        this.quotations = quotations;
        this.candidates = candidates;
        for (Candidate c : candidates) {
            bySentence
                    .computeIfAbsent(c.sentence.index(), k -> new ArrayList<>())
                    .add(c);
        }
    }

    void link() {
        for (Quotation q : quotations.all()) {
            if (!document.isNarrative(sentence(q.first().sentence()))) {
                continue;
            }
            Candidate cue = overlapping(q);
            if (cue != null && !cue.speech && words(q) >= MIN_WORDS && announced(q)) {
                cue.content.clear();
                cue.speech = true;
                cue.pattern = "quote";
            }
            if (cue == null && (words(q) >= MIN_WORDS || followsColon(q))) {
                cue = besideFirst(q);
                if (cue == null) {
                    cue = standsAlone(q) ? continued(q) : null;
                }
                if (cue != null && !cue.speech) {
                    cue.content.clear();
                    cue.speech = true;
                    cue.pattern = "quote";
                }
            }
            if (cue != null && words(q) >= MIN_WORDS) {
                cue.direct = cue.direct || !cue.hasContent() || fills(q, cue);
            }
            if (cue != null) {
                for (Piece piece : q.pieces()) {
                    cue.add(piece.sentence(), piece.first(), piece.last());
                }
                cueOf.put(q.number(), cue);
            }
        }
    }

    /** Whether the quotation is all the content there is in its first sentence. */
    private boolean fills(Quotation q, Candidate cue) {
        Piece first = q.first();
        return cue.content.containsKey(first.sentence())
                && cue.content.get(first.sentence()).nextSetBit(0) >= first.first() - 1;
    }

    private Sentence sentence(int index) {
        return document.sentences().get(index);
    }

    private int words(Quotation q) {
        int n = 0;
        for (Piece p : q.pieces()) {
            for (int i = p.first(); i <= p.last(); i++) {
                n += Grammar.isMark(sentence(p.sentence()).token(i)) ? 0 : 1;
            }
        }
        return n;
    }

    /** The speech cue that holds words of the quotation already and stands outside it. */
    private Candidate overlapping(Quotation q) {
        for (Piece piece : new Piece[] {q.last(), q.first()}) {
            for (Candidate c : bySentence.getOrDefault(piece.sentence(), List.of())) {
                if (c.source >= 0
                        && quotations.at(piece.sentence(), c.cue) != q.number()
                        && (c.holds(piece.sentence(), piece.first()) || c.holds(piece.sentence(), piece.last()))) {
                    return c;
                }
            }
        }
        return null;
    }

    /** A cue in the sentence where the quotation begins, before it, or where it ends, behind it. */
    private Candidate besideFirst(Quotation q) {
        Piece first = q.first();
        Candidate best = null;
        for (Candidate c : bySentence.getOrDefault(first.sentence(), List.of())) {
            boolean fits = c.cue < first.first() && takesQuote(c.word) && c.source >= 0 && !c.speech
                    || c.cue < first.first() && c.source >= 0 && c.speech && !c.hasContent();
            if (fits && quotations.at(first.sentence(), c.cue) < 0 && (best == null || isNearer(c, best))) {
                best = c;
            }
        }
        if (best != null) {
            return introduces(q) ? best : null;
        }
        Candidate behind = behind(q);
        return behind != null ? behind : unlisted(q);
    }

    /** The later cue, but none that merely describes somebody in a relative clause. */
    private static boolean isNearer(Candidate c, Candidate best) {
        boolean describes = describes(c);
        return describes == describes(best) ? c.cue > best.cue : !describes;
    }

    private static boolean describes(Candidate c) {
        return Grammar.isPassive(c.sentence, c.cue) && Grammar.relativeBefore(c.sentence, c.cue);
    }

    /** Whether the quotation is what the words before it announce, not a name or a word in quotation marks. */
    private boolean introduces(Quotation q) {
        Piece first = q.first();
        Sentence s = sentence(first.sentence());
        int mark = first.first() - 2;
        if (q.pieces().size() > 1 || mark < 0 || Grammar.isMark(s.token(mark))) {
            return true;
        }
        return Grammar.hasFinite(s, first.first(), first.last()) || words(q) > MIN_WORDS + 2;
    }

    /** "She said: "No."": then a single word is what was said. */
    private boolean followsColon(Quotation q) {
        Sentence s = sentence(q.first().sentence());
        int mark = q.first().first() - 2;
        return mark > 0 && s.token(mark).form().equals(":") && words(q) > 0;
    }

    /** Whether a colon or comma stands before a quotation that ends its sentence. */
    private boolean announced(Quotation q) {
        Piece first = q.first();
        Sentence s = sentence(first.sentence());
        int mark = first.first() - 2;
        boolean ends = q.pieces().size() > 1 || first.last() >= s.size() - 3;
        return mark > 0 && ends && (s.token(mark).form().equals(":") || Grammar.isComma(s.token(mark)));
    }

    /** "...?" said the mayor: the sentence behind begins with the reporting clause. */
    private Candidate behind(Quotation q) {
        int next = q.last().sentence() + 1;
        if (q.last().last() < sentence(q.last().sentence()).size() - 2
                || next >= document.sentences().size()
                || sentence(next).passage() != sentence(next - 1).passage()) {
            return null;
        }
        for (Candidate c : bySentence.getOrDefault(next, List.of())) {
            boolean opens = Math.min(c.cue, c.source) <= 2 && Math.max(c.cue, c.source) <= 8;
            if (c.source >= 0 && opens && c.word.takesSpeech() && !c.hasContent()) {
                return c;
            }
        }
        return null;
    }

    private static boolean takesQuote(CueWord word) {
        return word.frames().stream().anyMatch(f -> f.complement() == Frame.Complement.QUOTE);
    }

    /** "The mayor was defiant: "..."", ""...," the mayor chortled": a verb no row names, but its place tells. */
    private Candidate unlisted(Quotation q) {
        Piece first = q.first();
        Sentence s = sentence(first.sentence());
        int mark = first.first() - 2;
        if (mark > 0 && (s.token(mark).form().equals(":") || Grammar.isComma(s.token(mark)))) {
            int verb = mainVerb(s, mark);
            if (verb >= 0) {
                return add(s, verb, Grammar.doer(s, verb));
            }
        }
        Piece last = q.last();
        Sentence t = sentence(last.sentence());
        for (int i = last.last() + 1; i < Math.min(t.size(), last.last() + 8); i++) {
            if (t.token(i).isVerb() && Grammar.isFinite(t.token(i)) && quotations.at(t.index(), i) < 0) {
                int subject = t.child(i, "nsubj");
                boolean comma =
                        last.last() >= 0 && ",?!".contains(t.token(last.last()).form());
                return comma && subject > last.last() && isSpeaker(t, subject) ? add(t, i, subject) : null;
            }
        }
        return null;
    }

    private static boolean isSpeaker(Sentence s, int token) {
        Token t = s.token(token);
        return t.upos().equals("PROPN") || t.upos().equals("PRON") || t.isNoun();
    }

    private static int mainVerb(Sentence s, int before) {
        int root = s.root();
        if (root < before && s.token(root).isVerb() && s.child(root, "nsubj") >= 0) {
            return root;
        }
        for (int i = before - 1; i >= 0; i--) {
            if (s.token(i).isVerb() && s.child(i, "nsubj") >= 0 && s.child(i, "nsubj") < i) {
                return i;
            }
        }
        return -1;
    }

    private Candidate add(Sentence s, int verb, int source) {
        if (source < 0) {
            return null;
        }
        for (Candidate c : bySentence.getOrDefault(s.index(), List.of())) {
            if (c.cue == verb && c.source >= 0) {
                return c;
            }
        }
        CueWord word = new CueWord(
                List.of(s.token(verb).lemma()),
                CueWord.Part.VERB,
                List.of(new Frame(false, Frame.Complement.QUOTE, "")),
                Attitude.SPEECH,
                Stance.AFFIRMED,
                MAIN_VERB);
        Candidate c = new Candidate(word, s, verb, source);
        c.speech = true;
        c.pattern = "quote";
        candidates.add(c);
        bySentence.computeIfAbsent(s.index(), k -> new ArrayList<>()).add(c);
        return c;
    }

    /** Whether the quotation fills its sentences, or begins one right behind another quotation of known source. */
    private boolean standsAlone(Quotation q) {
        Sentence last = sentence(q.last().sentence());
        boolean fills = q.last().last() >= last.size() - 4;
        return q.first().first() <= 2 && (fills || followsQuotation(q));
    }

    private boolean followsQuotation(Quotation q) {
        if (q.number() == 0) {
            return false;
        }
        Quotation previous = quotations.all().get(q.number() - 1);
        int gap = q.first().sentence() - previous.last().sentence();
        return cueOf.containsKey(previous.number())
                && gap <= 1
                && sentence(previous.last().sentence()).passage()
                        == sentence(q.first().sentence()).passage();
    }

    /** The cue of the speech before: the quotation it continues, the one just before it, or the sentence before. */
    private Candidate continued(Quotation q) {
        if (q.continues() >= 0 && cueOf.containsKey(q.continues())) {
            return cueOf.get(q.continues());
        }
        int before = q.first().sentence() - 1;
        while (before >= 0 && !document.isNarrative(sentence(before))) {
            before--;
        }
        if (before < 0 || q.first().sentence() - before > 2) {
            return null;
        }
        if (q.number() > 0) {
            Quotation previous = quotations.all().get(q.number() - 1);
            if (previous.last().sentence() == before && cueOf.containsKey(previous.number())) {
                return cueOf.get(previous.number());
            }
        }
        Candidate best = null;
        for (Candidate c : bySentence.getOrDefault(before, List.of())) {
            if (c.source >= 0 && takesQuote(c.word) && (best == null || c.speech && !best.speech)) {
                best = c;
            }
        }
        return best;
    }
}
