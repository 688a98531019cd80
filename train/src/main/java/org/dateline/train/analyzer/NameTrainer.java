package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.name.NameFeatures;
import org.dateline.analyzer.name.NameLabels;
import org.dateline.analyzer.tag.Tagger;
import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.Lexicon;
import org.dateline.core.text.EntityType;

/** Learns names, sometimes on its own labels before the word, so that it meets its own mistakes. */
final class NameTrainer {

    private static final int BITS = 20;
    private static final double EXPLORE = 0.25;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final FeatureRows features = new FeatureRows(NameFeatures.MOST);

    NameTrainer(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    PerceptronWeights train(List<NameExample> examples, int epochs, long seed) {
        PerceptronWeights weights = new PerceptronWeights(NameLabels.COUNT, BITS);
        List<Columns> columns = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (NameExample example : examples) {
            Columns c = lexicon.columns(example.words());
            tagger.tag(c);
            order.add(columns.size());
            columns.add(c);
        }
        Random random = new Random(seed);
        float[] scores = new float[weights.width()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int at : order) {
                sentence(weights, scores, examples.get(at), columns.get(at), epoch > 0 ? random : null);
            }
        }
        weights.average();
        return weights;
    }

    private void sentence(PerceptronWeights weights, float[] scores, NameExample example, Columns c, Random explore) {
        for (int i = 1; i <= c.size; i++) {
            int gold = example.labels().get(i - 1);
            features.start(weights);
            NameFeatures.add(features, c, i);
            weights.score(features, scores);
            int predicted = best(scores, c.name[i - 1], example.knowsOther());
            if (predicted != gold) {
                weights.correct(features, gold, predicted, example.weight());
            }
            weights.tick();
            c.name[i] = explore != null && explore.nextDouble() < EXPLORE ? predicted : gold;
        }
    }

    private static int best(float[] scores, int before, boolean knowsOther) {
        int best = NameLabels.OUTSIDE;
        for (int label = 1; label < NameLabels.COUNT; label++) {
            boolean known = knowsOther || NameLabels.type(label) != EntityType.OTHER;
            if (known && NameLabels.follows(label, before) && scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
