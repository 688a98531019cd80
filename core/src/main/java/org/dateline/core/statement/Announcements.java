package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.text.Document;
import org.dateline.core.text.PassageKind;
import org.dateline.core.text.Sentence;

/**
 * Official releases often print a speech without quotation marks: "The minister said:" and then paragraphs in his own
 * words. What follows such a colon, up to the next heading, the next speaker, or a paragraph in quotation marks, is his.
 */
final class Announcements {

    private static final int MAX_SENTENCES = 60;

    private final Document document;
    private final Quotations quotations;
    private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();

    Announcements(Document document, Quotations quotations, List<Candidate> candidates) {
        this.document = document;
        this.quotations = quotations;
        for (Candidate c : candidates) {
            bySentence
                    .computeIfAbsent(c.sentence.index(), k -> new ArrayList<>())
                    .add(c);
        }
    }

    void read() {
        for (int i = 0; i + 1 < document.sentences().size(); i++) {
            Candidate speaker = announces(i);
            if (speaker != null) {
                int end = isInPassage(i) ? i + 2 : end(i);
                speaker.content.clear();
                for (int s = i + 1; s < end; s++) {
                    if (document.isNarrative(document.sentences().get(s))) {
                        speaker.add(s, 0, document.sentences().get(s).size() - 1);
                    }
                }
                speaker.speech = true;
                speaker.direct = true;
                speaker.pattern = "announced by a colon";
            }
        }
    }

    /** Whether the text goes on in the same paragraph: then the colon announces the next sentence only. */
    private boolean isInPassage(int announcing) {
        List<Sentence> sentences = document.sentences();
        return sentences.get(announcing + 1).passage()
                == sentences.get(announcing).passage();
    }

    /** The cue of a sentence that ends in a colon and holds no content of it yet. */
    private Candidate announces(int index) {
        Sentence s = document.sentences().get(index);
        if (!s.token(s.size() - 1).form().equals(":") || quoted(index + 1)) {
            return null;
        }
        Candidate best = null;
        for (Candidate c : bySentence.getOrDefault(index, List.of())) {
            boolean free = c.word.takesSpeech()
                    && c.source >= 0
                    && !c.speech
                    && !s.token(c.cue).xpos().equals("VB");
            if (free && (best == null || c.cue > best.cue)) {
                best = c;
            }
        }
        return best;
    }

    /** Whether there is a sentence with that number and it begins with a quotation. */
    private boolean quoted(int index) {
        if (index >= document.sentences().size()) {
            return false;
        }
        Sentence s = document.sentences().get(index);
        return Grammar.isQuote(s.token(0)) || quotations.at(index, 0) >= 0;
    }

    private int end(int announcing) {
        List<Sentence> sentences = document.sentences();
        int end = announcing + 1;
        while (end < sentences.size() && end - announcing <= MAX_SENTENCES) {
            Sentence s = sentences.get(end);
            boolean heading = document.passageOf(s).kind() == PassageKind.HEADING
                    || document.passageOf(s).kind() == PassageKind.NOTICE;
            boolean newPassage = s.passage() != sentences.get(end - 1).passage();
            if (heading || newPassage && (quoted(end) || announces(end) != null)) {
                break;
            }
            end++;
        }
        return end;
    }
}
