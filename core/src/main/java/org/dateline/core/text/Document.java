package org.dateline.core.text;

import java.util.List;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;

/** A report with its passages and analysed sentences, in text order. Sentence {@code i} has index {@code i}. */
public record Document(Report report, List<Passage> passages, List<Sentence> sentences) {

    public Document {
        passages = List.copyOf(passages);
        sentences = List.copyOf(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).index() != i) {
                throw new IllegalArgumentException("sentence " + i + " says its index is "
                        + sentences.get(i).index());
            }
        }
    }

    public String text() {
        return report.text();
    }

    public String textOf(Span span) {
        return span.in(report.text());
    }

    public Passage passageOf(Sentence sentence) {
        return passages.get(sentence.passage());
    }

    /** Whether the reporter's own telling stands here: a paragraph, not a heading or boilerplate. */
    public boolean isNarrative(Sentence sentence) {
        return passageOf(sentence).kind().isNarrative();
    }
}
