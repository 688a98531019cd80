package org.dateline.eval.label;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.eval.score.ScoreLine.Share;
import org.dateline.eval.score.ScoreLine.Value;
import org.dateline.eval.score.Scores;

/**
 * One label a text. F1 of each label, averaged over the labels of the gold (macro) and over its texts (weighted); the
 * figure that counts is weighted F1. A text left without a label misses its gold label and harms no other.
 */
final class LabelScorer {

    private static final class Counts {
        private int right;
        private int wrong;
        private int missed;

        double f1() {
            int found = 2 * right + wrong + missed;
            return right == 0 ? 0 : 2.0 * right / found;
        }

        int texts() {
            return right + missed;
        }
    }

    private final Map<String, Counts> byLabel = new TreeMap<>();
    private int texts;
    private int right;

    void add(String gold, Optional<String> predicted) {
        texts++;
        if (predicted.isPresent() && predicted.get().equals(gold)) {
            right++;
            of(gold).right++;
        } else {
            of(gold).missed++;
            predicted.ifPresent(label -> of(label).wrong++);
        }
    }

    private Counts of(String label) {
        return byLabel.computeIfAbsent(label, l -> new Counts());
    }

    Scores scores() {
        double sum = 0;
        double weighted = 0;
        int labels = 0;
        for (Counts counts : byLabel.values()) {
            sum += counts.texts() > 0 ? counts.f1() : 0;
            weighted += counts.f1() * counts.texts();
            labels += counts.texts() > 0 ? 1 : 0;
        }
        return Scores.of(
                new Share("accuracy (micro)", right, texts),
                new Value("macro F1", labels == 0 ? 0 : 100 * sum / labels, 2, "%"),
                new Value("weighted F1", texts == 0 ? 0 : 100 * weighted / texts, 2, "%"),
                new Value("classes", byLabel.size(), 0, "(" + texts + " texts)"));
    }
}
