package org.dateline.analyzer.name;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.learn.Scorer;
import org.dateline.analyzer.word.Columns;

/** Fills the column {@code name}, greedily from left to right; {@link NameLabels} tells what the numbers mean. */
public final class NameFinder {

    private final Scorer scorer;

    public NameFinder(Scorer scorer) {
        this.scorer = scorer;
    }

    /** @param columns with tags */
    public void find(Columns columns) {
        FeatureRows features = new FeatureRows(NameFeatures.MOST);
        float[] scores = new float[scorer.width()];
        for (int i = 1; i <= columns.size; i++) {
            features.start(scorer);
            NameFeatures.add(features, columns, i);
            scorer.score(features, scores);
            columns.name[i] = best(scores, columns.name[i - 1]);
        }
    }

    /** The best label that may follow the one before. */
    public static int best(float[] scores, int before) {
        int best = NameLabels.OUTSIDE;
        for (int label = 1; label < NameLabels.COUNT; label++) {
            if (NameLabels.follows(label, before) && scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
