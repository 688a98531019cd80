package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.report.Report;

/**
 * Reads a report into a document: cuts it into passages, shows each to the analyzer in plain typography, and maps what
 * comes back to the original offsets.
 */
public final class DocumentReader {

    private final Analyzer analyzer;
    private final PassageSplitter splitter = new PassageSplitter();
    private final Typography typography = new Typography();

    public DocumentReader(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    public Document read(Report report) {
        List<Passage> passages = splitter.split(report.text());
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            TidyText tidy = typography.tidy(report.text(), passages.get(p).span());
            for (List<Token> tokens : analyzer.analyze(tidy.text())) {
                sentences.add(new Sentence(sentences.size(), p, toOriginal(tokens, tidy)));
            }
        }
        return new Document(report, passages, sentences);
    }

    private static List<Token> toOriginal(List<Token> tokens, TidyText tidy) {
        List<Token> mapped = new ArrayList<>(tokens.size());
        for (Token t : tokens) {
            mapped.add(new Token(
                    tidy.toOriginal(t.span()),
                    t.form(),
                    t.lemma(),
                    t.upos(),
                    t.xpos(),
                    t.head(),
                    t.relation(),
                    t.entity()));
        }
        return mapped;
    }
}
