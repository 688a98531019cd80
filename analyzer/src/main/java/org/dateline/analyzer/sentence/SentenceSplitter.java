package org.dateline.analyzer.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.learn.Scorer;
import org.dateline.analyzer.token.TokenSpans;
import org.dateline.analyzer.word.Columns;

/** Decides from left to right where sentences end. May be shared by threads. */
public final class SentenceSplitter {

    /** A longer sentence is cut here, or at a pause before: what is longer is a table or a list, not a sentence. */
    public static final int MAX_SENTENCE = 200;

    /** The class of a gap at which a sentence ends; the other one is 0. */
    public static final int END = 1;

    private final Scorer scorer;

    public SentenceSplitter(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * For each sentence the number of the token behind its last one.
     *
     * @param columns all tokens as one sentence, with tags
     */
    public List<Integer> ends(TokenSpans spans, Columns columns) {
        List<Integer> ends = new ArrayList<>();
        FeatureRows features = new FeatureRows(GapFeatures.MOST);
        GapFeatures gaps = new GapFeatures(spans, columns);
        float[] scores = new float[scorer.width()];
        int start = 0;
        int pause = -1;
        for (int token = 0; token + 1 < spans.count(); token++) {
            features.start(scorer);
            gaps.add(features, token);
            scorer.score(features, scores);
            if (isPause(columns.form[token + 1])) {
                pause = token + 1;
            }
            int end = -1;
            if (scores[END] > scores[0]) {
                end = token + 1;
            } else if (token + 1 - start >= MAX_SENTENCE) {
                end = pause > start + MAX_SENTENCE / 2 ? pause : token + 1;
            }
            if (end >= 0) {
                ends.add(end);
                start = end;
                gaps.startSentence(end);
            }
        }
        if (spans.count() > start) {
            ends.add(spans.count());
        }
        return ends;
    }

    private static boolean isPause(String form) {
        return form.equals(";") || form.equals(",");
    }
}
