package org.dateline.eval.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class LabelScorerTest {

    @Test
    void knownFigures() {
        LabelScorer scorer = new LabelScorer();
        scorer.add("ATTACK", Optional.of("ATTACK"));
        scorer.add("ATTACK", Optional.of("ARREST"));
        scorer.add("ATTACK", Optional.empty());
        scorer.add("ARREST", Optional.of("ARREST"));
        Scores scores = scorer.scores();
        // ATTACK: P 1, R 1/3, F 0.5 over three texts. ARREST: P 1/2, R 1, F 2/3 over one.
        assertEquals(50, scores.figure("accuracy (micro)"));
        assertEquals(100 * (0.5 + 2 / 3.0) / 2, scores.figure("macro F1"), 1e-9);
        assertEquals(100 * (3 * 0.5 + 2 / 3.0) / 4, scores.figure("weighted F1"), 1e-9);
    }

    @Test
    void labelThatGoldNeverUsesIsNoClassOfTheAverage() {
        LabelScorer scorer = new LabelScorer();
        scorer.add("ATTACK", Optional.of("ATTACK"));
        scorer.add("ATTACK", Optional.of("GRENADE"));
        assertEquals(100 * 2 / 3.0, scorer.scores().figure("macro F1"), 1e-9);
        assertEquals(2, scorer.scores().figure("classes"));
    }
}
