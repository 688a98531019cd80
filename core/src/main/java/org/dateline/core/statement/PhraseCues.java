package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Finds "according to X" and its like ({@code phrases.tsv}); the content is the sentence around it. */
final class PhraseCues {

    private record Phrase(List<String> words, CueWord word) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    PhraseCues() {
        for (Row row : Table.resource(PhraseCues.class, "phrases.tsv").rows()) {
            List<String> words = List.of(row.require("words").split(" "));
            CueWord word = new CueWord(
                    words,
                    CueWord.Part.NOUN,
                    List.of(new Frame(false, Frame.Complement.CLAUSE, "")),
                    CueLexicon.constant(row, "attitude", Attitude.class),
                    Stance.AFFIRMED,
                    row.place());
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Phrase(words, word));
        }
    }

    List<Candidate> find(Sentence s) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(form(s, i), List.of())) {
                if (stands(s, i, phrase)) {
                    Candidate c = candidate(s, i, phrase);
                    if (c != null) {
                        found.add(c);
                    }
                }
            }
        }
        return found;
    }

    private static String form(Sentence s, int i) {
        return s.token(i).form().toLowerCase(Locale.ROOT);
    }

    private static boolean stands(Sentence s, int at, Phrase phrase) {
        if (at + phrase.words().size() >= s.size()) {
            return false;
        }
        for (int w = 1; w < phrase.words().size(); w++) {
            if (!form(s, at + w).equals(phrase.words().get(w))) {
                return false;
            }
        }
        return true;
    }

    private static Candidate candidate(Sentence s, int at, Phrase phrase) {
        int first = at + phrase.words().size();
        int end = first;
        while (end < s.size() && !Grammar.isMark(s.token(end)) && !Grammar.isFinite(s.token(end))) {
            end++;
        }
        int source = Grammar.nameHead(s, nounFrom(s, first, end));
        if (source < 0 || isRelativeNext(s, first)) {
            return null;
        }
        Candidate c = new Candidate(phrase.word(), s, at, source);
        c.cueLast = first - 1;
        c.pattern = "phrase";
        c.speech = true;
        int last = Grammar.phrase(s, source)[1];
        last = Math.max(last, end - 1);
        BitSet content = new BitSet();
        boolean front = at == 0 || at <= 2 && !Grammar.hasFinite(s, 0, at - 1);
        boolean before = at > 0 && Grammar.hasFinite(s, 0, at - 1) || at > 0 && Grammar.isQuote(s.token(at - 1));
        if (before) {
            content.set(0, at);
        }
        int rest = restFrom(s, last + 1);
        if (rest >= 0 && (front || !before || goesOn(s, at, rest))) {
            content.set(rest, s.size());
            if (!before && at > 0) {
                content.set(0, at);
            }
        }
        if (content.isEmpty()) {
            return null;
        }
        c.add(s.index(), content);
        return c;
    }

    /** The highest noun of the stretch. */
    private static int nounFrom(Sentence s, int first, int end) {
        for (int i = first; i < end; i++) {
            Token t = s.token(i);
            if (isNominal(t) && (t.head() < first || t.head() >= end)) {
                return i;
            }
        }
        // "According to reports received in the town on Sunday", all of it below the participle: the noun in front.
        for (int i = first; i < end; i++) {
            if (isNominal(s.token(i)) && !isNominal(s.token(s.head(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNominal(Token t) {
        return t.isNoun() || t.upos().equals("PRON");
    }

    /** First token of the clause behind the phrase: behind the next comma that a finite verb follows. */
    private static int restFrom(Sentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (Grammar.isComma(s.token(i)) && Grammar.hasFinite(s, i + 1, s.size() - 1) && !isRelativeNext(s, i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isRelativeNext(Sentence s, int i) {
        return i < s.size() && Grammar.isRelative(s, i);
    }

    /** Whether what stands behind belongs to the clause before the phrase. */
    private static boolean goesOn(Sentence s, int at, int rest) {
        int top = rest;
        while (s.head(top) >= rest) {
            top = s.head(top);
        }
        return s.head(top) < at && !s.token(top).plainRelation().equals("conj");
    }
}
