package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.sentence.GapFeatures;
import org.dateline.analyzer.sentence.SentenceSplitter;
import org.dateline.analyzer.tag.Tagger;
import org.dateline.analyzer.token.TokenSpans;
import org.dateline.analyzer.token.Tokenizer;
import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.Lexicon;
import org.dateline.eval.gold.Conllu;

/** Learns where sentences end, on the text of whole documents of a treebank. */
final class GapTrainer {

    private static final int BITS = 18;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Tokenizer tokenizer = new Tokenizer();

    /** A text with the offsets at which sentences end. */
    private record Text(TokenSpans spans, Columns columns, Set<Integer> ends) {}

    GapTrainer(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    PerceptronWeights train(List<Conllu.Sentence> sentences, int epochs, long seed) {
        PerceptronWeights weights = new PerceptronWeights(2, BITS);
        List<Text> texts = texts(sentences);
        Random random = new Random(seed);
        FeatureRows features = new FeatureRows(GapFeatures.MOST);
        float[] scores = new float[weights.width()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(texts, random);
            for (Text text : texts) {
                learn(weights, features, scores, text);
            }
        }
        weights.average();
        return weights;
    }

    private static void learn(PerceptronWeights weights, FeatureRows features, float[] scores, Text text) {
        GapFeatures gaps = new GapFeatures(text.spans(), text.columns());
        for (int token = 0; token + 1 < text.spans().count(); token++) {
            features.start(weights);
            gaps.add(features, token);
            weights.score(features, scores);
            int predicted = scores[SentenceSplitter.END] > scores[0] ? SentenceSplitter.END : 0;
            int gold = text.ends().contains(text.spans().end(token)) ? SentenceSplitter.END : 0;
            if (predicted != gold) {
                weights.correct(features, gold, predicted, 1);
            }
            weights.tick();
            if (gold == SentenceSplitter.END) {
                gaps.startSentence(token + 1);
            }
        }
    }

    private List<Text> texts(List<Conllu.Sentence> sentences) {
        List<Text> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<Integer> ends = new HashSet<>();
        for (Conllu.Sentence sentence : sentences) {
            if (sentence.opensDocument() && !text.isEmpty()) {
                texts.add(text(text.toString(), ends));
                text.setLength(0);
                ends = new HashSet<>();
            }
            text.append(text.isEmpty() ? "" : " ")
                    .append(sentence.text().orElseThrow().strip());
            ends.add(text.length());
        }
        texts.add(text(text.toString(), ends));
        return texts;
    }

    private Text text(String text, Set<Integer> ends) {
        TokenSpans spans = tokenizer.tokens(text);
        Columns columns = lexicon.columns(spans.forms(0, spans.count()));
        tagger.tag(columns);
        return new Text(spans, columns, ends);
    }
}
