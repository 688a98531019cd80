package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Document;
import org.dateline.core.text.EntityType;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Finds speakers set beside their words by a mark alone ({@code labels.tsv}): "Minister: no talks", "No talks: minister",
 * {@code "..." ― Anna Berg}, and the labels of transcripts. Only people, offices and organisations are taken for
 * speakers, so that "Location: Aleppo" stays a label.
 */
final class Labels {

    private enum Place {
        FRONT,
        BACK,
        SIGNATURE
    }

    private static final int MAX_LABEL = 8;
    private static final int MIN_CONTENT = 2;
    private static final int MIN_HEADLINE = 3;

    private final SourceKinds kinds;
    private final Map<Place, Map<String, CueWord>> words = new HashMap<>();

    Labels(SourceKinds kinds) {
        this.kinds = kinds;
        for (Place place : Place.values()) {
            words.put(place, new HashMap<>());
        }
        for (Row row : Table.resource(Labels.class, "labels.tsv").rows()) {
            String mark = row.require("mark");
            CueWord word = new CueWord(
                    List.of(mark),
                    CueWord.Part.NOUN,
                    List.of(new Frame(false, Frame.Complement.QUOTE, "")),
                    Attitude.SPEECH,
                    Stance.AFFIRMED,
                    row.place());
            words.get(CueLexicon.constant(row, "place", Place.class)).put(mark, word);
        }
    }

    List<Candidate> find(Document document) {
        List<Candidate> found = new ArrayList<>();
        for (Sentence s : document.sentences()) {
            boolean heading = document.passageOf(s).kind() == PassageKind.HEADING;
            if (heading ? s.passage() == 0 : document.isNarrative(s)) {
                find(document, s, found);
            }
        }
        return found;
    }

    private void find(Document document, Sentence s, List<Candidate> found) {
        Candidate signed = signedBefore(document, s);
        if (signed != null) {
            found.add(signed);
            return;
        }
        boolean opens =
                s.index() == 0 || document.sentences().get(s.index() - 1).passage() != s.passage();
        for (int i = 0; i < s.size(); i++) {
            String mark = s.token(i).form();
            Candidate c = null;
            if (opens && i > 0 && i <= MAX_LABEL && words.get(Place.FRONT).containsKey(mark)) {
                c = front(document, s, i, words.get(Place.FRONT).get(mark));
            }
            if (c == null && s.size() - i <= MAX_LABEL && words.get(Place.BACK).containsKey(mark)) {
                c = back(document, s, i, words.get(Place.BACK).get(mark));
            }
            if (c == null
                    && s.size() - i <= 2 * MAX_LABEL
                    && words.get(Place.SIGNATURE).containsKey(mark)) {
                c = signature(document, s, i, words.get(Place.SIGNATURE).get(mark));
            }
            if (c != null) {
                c.pattern = "label";
                c.speech = true;
                found.add(c);
                return;
            }
        }
    }

    /** What follows the label, in its sentence or, where the analyzer ends a sentence behind it, in the next. */
    private Candidate front(Document document, Sentence s, int mark, CueWord word) {
        int speaker = speaker(s, 0, mark - 1);
        int next = s.index() + 1;
        boolean alone = mark == s.size() - 1 && isSamePassage(document, s, next);
        Sentence said = alone ? document.sentences().get(next) : s;
        int first = alone ? 0 : mark + 1;
        if (speaker < 0 || !isSaid(said, first, said.size() - 1, alone ? -1 : speaker)) {
            return null;
        }
        Candidate c = new Candidate(word, s, mark, speaker);
        c.add(said.index(), first, said.size() - 1);
        // A label in capitals, or one that is a person's name alone, is that of a transcript: all of the turn is said.
        if (isCapitals(s, 0, mark - 1) || alone) {
            for (int i = said.index() + 1; isSamePassage(document, s, i); i++) {
                c.add(i, 0, document.sentences().get(i).size() - 1);
            }
        }
        return c;
    }

    private static boolean isSamePassage(Document document, Sentence s, int other) {
        return other < document.sentences().size()
                && document.sentences().get(other).passage() == s.passage();
    }

    /** In a headline, which has no full stop: a sentence may well end in a name behind a colon. */
    private Candidate back(Document document, Sentence s, int mark, CueWord word) {
        int next = s.index() + 1;
        boolean alone = mark == s.size() - 1 && isSamePassage(document, s, next);
        Sentence label = alone ? document.sentences().get(next) : s;
        boolean brief = !alone || label.size() < MAX_LABEL && !isSamePassage(document, s, next + 1);
        boolean headline = brief && mark >= MIN_HEADLINE && !Grammar.isMark(label.token(label.size() - 1));
        int speaker = headline ? speaker(label, alone ? 0 : mark + 1, label.size() - 1) : -1;
        if (speaker < 0 || !isSaid(s, 0, mark - 1, alone ? -1 : speaker)) {
            return null;
        }
        Candidate c = new Candidate(word, label, alone ? speaker : mark, speaker);
        c.add(s.index(), 0, mark - 1);
        return c;
    }

    /** Behind the closing mark of a quotation, in the same sentence or at the start of the next. */
    private Candidate signature(Document document, Sentence s, int mark, CueWord word) {
        Sentence quoted = mark > 0 ? s : s.index() > 0 ? document.sentences().get(s.index() - 1) : null;
        int close = mark > 0 ? mark - 1 : quoted == null ? -1 : quoted.size() - 1;
        if (quoted == null || close < MIN_CONTENT || !Grammar.isQuote(quoted.token(close))) {
            return null;
        }
        int speaker = speaker(s, mark + 1, s.size() - 1);
        if (speaker < 0) {
            return null;
        }
        return signed(document, new Candidate(word, s, mark, speaker), quoted, close);
    }

    /** Gives it the quotation that ends there, also where it began sentences before. */
    private static Candidate signed(Document document, Candidate c, Sentence quoted, int close) {
        int open = opening(quoted, close);
        c.add(quoted.index(), Math.max(open, 0), close);
        for (int i = quoted.index() - 1; open < 0 && i >= 0; i--) {
            Sentence before = document.sentences().get(i);
            if (before.passage() != quoted.passage()) {
                break;
            }
            open = opening(before, before.size());
            c.add(i, Math.max(open, 0), before.size() - 1);
        }
        c.direct = true;
        return c;
    }

    /** A signature that fills its sentence, where the sentence before ends in quotation mark and dash. */
    private Candidate signedBefore(Document document, Sentence s) {
        Sentence quoted = s.index() == 0 ? s : document.sentences().get(s.index() - 1);
        int mark = quoted.size() - 1;
        CueWord word = words.get(Place.SIGNATURE).get(quoted.token(mark).form());
        boolean brief = s.size() <= MAX_LABEL && quoted != s && quoted.passage() == s.passage();
        int speaker = word != null && brief ? speaker(s, 0, s.size() - 1) : -1;
        if (speaker < 0 || mark < MIN_CONTENT || !Grammar.isQuote(quoted.token(mark - 1))) {
            return null;
        }
        Candidate c = signed(document, new Candidate(word, s, speaker, speaker), quoted, mark - 1);
        c.pattern = "label";
        c.speech = true;
        return c;
    }

    /** The last quotation mark before the token, or -1. */
    private static int opening(Sentence s, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (Grammar.isQuote(s.token(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The head of a noun phrase that fills the stretch and can speak; -1 when there is none. */
    private int speaker(Sentence s, int first, int from) {
        int last = from;
        while (last > first && s.token(last).form().equals(".")) {
            last--;
        }
        int head = -1;
        for (int i = first; i <= last; i++) {
            Token t = s.token(i);
            if (Grammar.isMark(t) && !Grammar.isComma(t)
                    || t.isVerb()
                    || t.upos().equals("AUX")
                    || t.upos().equals("PRON")) {
                return -1;
            }
            boolean person = t.entity() == EntityType.PERSON || kinds.isPerson(t);
            if (person && (head < 0 || s.token(head).entity() != EntityType.PERSON)) {
                head = i;
            }
        }
        if (head < 0 && first <= last && isCapitals(s, first, last) && last - first < 2) {
            head = last;
        }
        while (head >= 0 && s.head(head) >= first && s.head(head) <= last && isOfName(s, head)) {
            head = s.head(head);
        }
        return head;
    }

    private static boolean isOfName(Sentence s, int token) {
        return s.token(token).entity() == EntityType.PERSON
                && s.token(s.head(token)).entity() == EntityType.PERSON;
    }

    private static boolean isCapitals(Sentence s, int first, int last) {
        for (int i = first; i <= last; i++) {
            String form = s.token(i).form();
            boolean word =
                    form.length() > 2 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '.');
            if (!word && !Grammar.isMark(s.token(i))) {
                return false;
            }
        }
        return first <= last && s.token(last).isNoun();
    }

    /** A clause or words that are no mere name, number or label. */
    private static boolean isSaid(Sentence s, int first, int last, int speaker) {
        int plain = 0;
        for (int i = first; i <= last; i++) {
            Token t = s.token(i);
            plain += t.isVerb()
                            || t.upos().equals("AUX")
                            || t.upos().equals("NOUN")
                            || t.upos().equals("ADJ")
                            || t.upos().equals("DET")
                            || t.upos().equals("ADV")
                    ? 1
                    : 0;
        }
        return plain >= MIN_CONTENT && (speaker < first || speaker > last);
    }
}
