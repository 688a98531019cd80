package org.dateline.analyzer.parse;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.learn.Scorer;
import org.dateline.analyzer.tag.Tagger;
import org.dateline.analyzer.word.Columns;

/** Names the relation of an arc at the moment it is drawn. One thread. */
public final class Relater {

    private final Scorer scorer;
    private final int root;
    private final FeatureRows features = new FeatureRows(RelationFeatures.MOST);
    private final float[] scores;

    /** @param root the number of the relation that only the root bears */
    public Relater(Scorer scorer, int root) {
        this.scorer = scorer;
        this.root = root;
        this.scores = new float[scorer.width()];
    }

    /** The relation that the arc of that move gets; 0 for a move without arc. */
    public int relation(State state, Columns columns, int transition) {
        if (transition == Transition.SHIFT) {
            return 0;
        }
        int governor = state.governor(transition);
        if (governor == columns.size + 1) {
            return root;
        }
        features.start(scorer);
        RelationFeatures.add(features, state, columns, governor, state.dependent());
        scorer.score(features, scores);
        return Tagger.best(scores, scorer.classes(), ~(1L << root));
    }

    /** The features of the arc named last. */
    public FeatureRows features() {
        return features;
    }
}
