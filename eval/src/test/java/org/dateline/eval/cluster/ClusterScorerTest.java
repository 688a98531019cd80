package org.dateline.eval.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.eval.score.Scores;
import org.junit.jupiter.api.Test;

class ClusterScorerTest {

    @Test
    void knownFigures() {
        // Gold {a b c} {d}; predicted {a b} {c d}.
        Scores scores = ClusterScorer.score(List.of("1", "1", "1", "2"), List.of("x", "x", "y", "y"));
        assertEquals(50, scores.figure("pairwise P"));
        assertEquals(100 / 3.0, scores.figure("pairwise R"), 1e-9);
        assertEquals(75, scores.figure("B-cubed P"));
        assertEquals(100 * (2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, scores.figure("B-cubed R"), 1e-9);
    }

    @Test
    void aloneHasPerfectPrecisionAndNoPairs() {
        Scores scores = ClusterScorer.score(List.of("1", "1"), List.of("x", "y"));
        assertEquals(100, scores.figure("B-cubed P"));
        assertEquals(0, scores.figure("pairwise F1"));
    }

    @Property
    void namesOfClustersDoNotMatterAndSidesMirror(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 3) Integer> gold,
            @ForAll @Size(12) List<@IntRange(max = 3) Integer> other) {
        List<String> a = gold.stream().map(i -> "g" + i).toList();
        List<String> renamed = gold.stream().map(i -> "p" + (3 - i)).toList();
        assertEquals(100, ClusterScorer.score(a, renamed).figure("B-cubed F1"), 1e-9);
        List<String> b = other.stream().limit(a.size()).map(i -> "o" + i).toList();
        assertEquals(
                ClusterScorer.score(a, b).figure("pairwise P"),
                ClusterScorer.score(b, a).figure("pairwise R"),
                1e-9);
        assertEquals(
                ClusterScorer.score(a, b).figure("B-cubed F1"),
                ClusterScorer.score(b, a).figure("B-cubed F1"),
                1e-9);
    }
}
