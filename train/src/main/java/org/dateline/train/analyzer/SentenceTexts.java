package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.analyzer.token.TokenSpans;
import org.dateline.analyzer.token.Tokenizer;
import org.dateline.analyzer.word.Columns;
import org.dateline.eval.gold.Conllu;
import org.dateline.train.analyzer.net.SentenceEndsTrainer;

/** The documents of a treebank as running text, with the places where their sentences end. */
final class SentenceTexts {

    private final Tokenizer tokenizer = new Tokenizer();
    private final List<SentenceEndsTrainer.Text> texts = new ArrayList<>();

    static List<SentenceEndsTrainer.Text> of(List<Conllu.Sentence> sentences) {
        SentenceTexts all = new SentenceTexts();
        StringBuilder text = new StringBuilder();
        Set<Integer> ends = new HashSet<>();
        for (Conllu.Sentence sentence : sentences) {
            if (sentence.opensDocument() && !text.isEmpty()) {
                all.add(text.toString(), ends);
                text.setLength(0);
                ends.clear();
            }
            text.append(text.isEmpty() ? "" : " ")
                    .append(sentence.text().orElseThrow().strip());
            ends.add(text.length());
        }
        all.add(text.toString(), ends);
        return all.texts;
    }

    private void add(String text, Set<Integer> ends) {
        TokenSpans spans = tokenizer.tokens(text);
        int n = spans.count();
        boolean[] isSpaced = new boolean[n];
        boolean[] isEnd = new boolean[n];
        for (int i = 0; i < n; i++) {
            isSpaced[i] = spans.isSpaced(i + 1);
            isEnd[i] = ends.contains(spans.end(i));
        }
        texts.add(new SentenceEndsTrainer.Text(Columns.of(spans.forms(0, n)), isSpaced, isEnd));
    }
}
