package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.tag.TagFeatures;
import org.dateline.analyzer.tag.Tagger;
import org.dateline.analyzer.word.Columns;
import org.dateline.train.analyzer.Sample.LabelSets;

/** Learns both taggers; in training, as in use, a tag is decided on the tags that were predicted before it. */
final class TaggerTrainer {

    private static final int XPOS_BITS = 20;
    private static final int UPOS_BITS = 18;

    private final LabelSets labels;
    private final int epochs;
    private final long seed;
    private final FeatureRows features = new FeatureRows(TagFeatures.MOST);

    /** What was learnt; {@code allowed} as in {@link Tagger}. */
    record Result(PerceptronWeights xpos, PerceptronWeights upos, List<Long> allowed) {

        Tagger tagger() {
            return new Tagger(xpos, upos, allowed);
        }
    }

    TaggerTrainer(LabelSets labels, int epochs, long seed) {
        this.labels = labels;
        this.epochs = epochs;
        this.seed = seed;
    }

    Result train(List<Sample> samples) {
        return new Result(
                xpos(samples),
                upos(samples),
                Arrays.stream(allowed(samples)).boxed().toList());
    }

    private PerceptronWeights xpos(List<Sample> samples) {
        PerceptronWeights weights = new PerceptronWeights(labels.xpos().size(), XPOS_BITS);
        float[] scores = new float[weights.width()];
        List<Sample> order = new ArrayList<>(samples);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Sample sample : order) {
                Columns c = sample.columns();
                for (int i = 1; i <= c.size; i++) {
                    features.start(weights);
                    TagFeatures.xpos(features, c, i);
                    weights.score(features, scores);
                    c.xpos[i] = Tagger.best(scores, weights.classes(), -1L);
                    if (c.xpos[i] != sample.xpos()[i] && sample.xpos()[i] >= 0) {
                        weights.correct(features, sample.xpos()[i], c.xpos[i], sample.weight());
                    }
                    weights.tick();
                }
            }
        }
        weights.average();
        return weights;
    }

    /** Learns on the right Penn tags: they are so nearly always right that predicted ones teach nothing more. */
    private PerceptronWeights upos(List<Sample> samples) {
        PerceptronWeights weights = new PerceptronWeights(labels.upos().size(), UPOS_BITS);
        float[] scores = new float[weights.width()];
        long[] allowed = allowed(samples);
        List<Sample> order = new ArrayList<>(samples);
        Random random = new Random(seed + 1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Sample sample : order) {
                Columns c = sample.columns();
                System.arraycopy(sample.xpos(), 1, c.xpos, 1, c.size);
                for (int i = 1; i <= c.size; i++) {
                    int gold = sample.upos()[i];
                    if (gold < 0 || c.xpos[i] < 0) {
                        continue;
                    }
                    features.start(weights);
                    TagFeatures.upos(features, c, i);
                    weights.score(features, scores);
                    int predicted = Tagger.best(scores, weights.classes(), allowed[c.xpos[i]]);
                    if (predicted != gold && (allowed[c.xpos[i]] >>> gold & 1) != 0) {
                        weights.correct(features, gold, predicted, sample.weight());
                    }
                    weights.tick();
                }
            }
        }
        weights.average();
        return weights;
    }

    /** What was seen together once only is taken for a slip of the annotators. */
    private long[] allowed(List<Sample> samples) {
        int[][] seen = new int[labels.xpos().size()][labels.upos().size()];
        for (Sample sample : samples) {
            for (int i = 1; i <= sample.size(); i++) {
                if (sample.xpos()[i] >= 0 && sample.upos()[i] >= 0) {
                    seen[sample.xpos()[i]][sample.upos()[i]]++;
                }
            }
        }
        long[] allowed = new long[seen.length];
        for (int x = 0; x < seen.length; x++) {
            for (int u = 0; u < seen[x].length; u++) {
                allowed[x] |= seen[x][u] > 1 ? 1L << u : 0;
            }
        }
        return allowed;
    }

    /**
     * Tags every sample by a tagger that has not learnt from it, so that the parser learns on tags as faulty as those it
     * will meet.
     */
    void jackknife(List<Sample> samples, int folds) {
        List<int[]> xpos = new ArrayList<>(Collections.nCopies(samples.size(), null));
        List<int[]> upos = new ArrayList<>(Collections.nCopies(samples.size(), null));
        for (int fold = 0; fold < folds; fold++) {
            List<Sample> others = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                if (i / 50 % folds != fold) {
                    others.add(samples.get(i));
                }
            }
            Tagger tagger = train(others).tagger();
            for (int i = 0; i < samples.size(); i++) {
                if (i / 50 % folds == fold) {
                    tagger.tag(samples.get(i).columns());
                    xpos.set(i, samples.get(i).columns().xpos.clone());
                    upos.set(i, samples.get(i).columns().upos.clone());
                }
            }
        }
        for (int i = 0; i < samples.size(); i++) {
            Columns c = samples.get(i).columns();
            System.arraycopy(xpos.get(i), 0, c.xpos, 0, c.size + 2);
            System.arraycopy(upos.get(i), 0, c.upos, 0, c.size + 2);
        }
    }
}
