package org.dateline.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.ScoreLine.Share;
import org.junit.jupiter.api.Test;

class ScoreLineTest {

    @Test
    void ratesOfKnownCounts() {
        Scores scores = Scores.of(Rates.of("x", 2, 4, 8));
        assertEquals(50.0, scores.figure("x P"));
        assertEquals(25.0, scores.figure("x R"));
        assertEquals(100 / 3.0, scores.figure("x F1"), 1e-9);
        assertEquals(
                "x                                  P  50.00  R  25.00  F1  33.33   (2 of 8 gold, 4 predicted)",
                scores.lines().get(0).printed());
    }

    @Test
    void nothingPredictedIsZeroAndNotAnError() {
        assertEquals(0.0, Rates.of("x", 0, 0, 5).f1());
        assertEquals(0.0, Rates.of("x", 0, 0, 0).f1());
        assertEquals(0.0, new Share("x", 0, 0).percent());
    }

    @Test
    void unknownFigureListsTheKnown() {
        Scores scores = Scores.of(new Share("a", 1, 2));
        assertEquals(
                "no figure is named 'b', there are a",
                assertThrows(IllegalArgumentException.class, () -> scores.figure("b"))
                        .getMessage());
    }

    @Test
    void roundsLikePrintf() {
        assertEquals("12", Rounded.to(0, 12.5));
        assertEquals("14", Rounded.to(0, 13.5));
        assertEquals("0.12", Rounded.to(2, 0.125));
        assertEquals("2.67", Rounded.to(2, 2.675));
    }

    @Property
    void f1LiesBetweenPrecisionAndRecall(
            @ForAll @IntRange(max = 50) int right,
            @ForAll @IntRange(max = 50) int wrong,
            @ForAll @IntRange(max = 50) int missed) {
        Rates rates = Rates.of("x", right, right + wrong, right + missed);
        double low = Math.min(rates.precision(), rates.recall());
        double high = Math.max(rates.precision(), rates.recall());
        assertEquals(Math.max(low, Math.min(high, rates.f1())), rates.f1(), 1e-9);
        assertEquals(
                rates.f1(), Rates.of("x", right, right + missed, right + wrong).f1(), 1e-9);
    }
}
