package org.dateline.app.output;

import java.util.BitSet;
import java.util.List;
import org.dateline.core.CodedReport;
import org.dateline.core.event.EventMention;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Sentence;

/** Finds the sentences of the reporter's telling that no statement and no event takes words from. */
final class SilentSentences {

    private final List<Sentence> sentences;
    private final BitSet speaking = new BitSet();

    private SilentSentences(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    static List<Sentence> of(CodedReport coded) {
        SilentSentences silent = new SilentSentences(coded.document().sentences());
        for (Statement statement : coded.statements()) {
            silent.speaking.set(statement.sentence());
            silent.mark(statement.cue());
            statement.content().forEach(silent::mark);
        }
        for (EventMention event : coded.events()) {
            silent.speaking.set(event.sentence());
            silent.mark(event.trigger());
        }
        return silent.sentences.stream()
                .filter(coded.document()::isNarrative)
                .filter(sentence -> !silent.speaking.get(sentence.index()))
                .toList();
    }

    /** Sentences are in text order, so the first that ends behind the span's start is found by halving. */
    private void mark(Span words) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < sentences.size() && sentences.get(i).span().start() < words.end(); i++) {
            speaking.set(i);
        }
    }
}
