package org.dateline.eval.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class EntityEvaluationTest {

    @Test
    void spanAndClassMustBeRight() {
        Scores scores =
                score(List.of("B-PER", "I-PER", "O", "B-LOC", "B-ORG"), List.of("B-PER", "O", "O", "B-LOC", "B-LOC"));
        assertEquals(100 / 3.0, scores.figure("entities P"), 1e-9);
        assertEquals(100 / 3.0, scores.figure("entities R"), 1e-9);
    }

    @Test
    void neighboursOfOneClassAreTwoWhereTheSecondBegins() {
        assertEquals(
                0, score(List.of("B-LOC", "B-LOC"), List.of("B-LOC", "I-LOC")).figure("entities F1"));
    }

    @Test
    void insideTagAloneOpensAName() {
        assertEquals(100, score(List.of("O", "B-LOC"), List.of("O", "I-LOC")).figure("entities F1"));
    }

    @Test
    void sameWordsOfAnotherSentenceAreAnotherName() {
        Scores scores = EntityEvaluation.score(
                List.of(List.of("B-LOC"), List.of("O")), List.of(List.of("O"), List.of("B-LOC")));
        assertEquals(0, scores.figure("entities F1"));
    }

    private static Scores score(List<String> gold, List<String> predicted) {
        return EntityEvaluation.score(List.of(gold), List.of(predicted));
    }
}
