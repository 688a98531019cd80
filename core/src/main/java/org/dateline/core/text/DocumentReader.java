package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;

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
            for (List<Token> tokens : readPassage(report.text(), passages.get(p).span())) {
                sentences.add(new Sentence(sentences.size(), p, tokens));
            }
        }
        return new Document(report, passages, sentences);
    }

    /** The sentences of one passage of {@code text}, each a list of tokens with offsets into {@code text}. */
    public List<List<Token>> readPassage(String text, Span passage) {
        TidyText tidy = typography.tidy(text, passage);
        return analyzer.analyze(tidy.text()).stream()
                .map(tokens -> toOriginal(tokens, tidy))
                .toList();
    }

    /**
     * One sentence of given words, shown to the analyzer in plain typography like any other text; offsets point into the
     * plain words joined by a space.
     */
    public List<Token> readWords(List<String> words) {
        return analyzer.analyzeWords(words.stream().map(this::plain).toList());
    }

    private String plain(String word) {
        String tidy = typography.tidy(word, new Span(0, word.length())).text();
        return tidy.isBlank() ? word : tidy;
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
