package org.dateline.eval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * One-to-one pairing of gold and predicted items.
 *
 * @param gold index of the gold item
 * @param predicted index of the predicted item
 */
public record Pairing(int gold, int predicted) {

    private record Candidate(double score, int gold, int predicted) {}

    /** Of two candidates with the same score, which comes first. */
    public enum Ties {
        FIRST_ITEMS,
        LAST_ITEMS
    }

    /** Items at exactly the same place first, then by the most characters shared. */
    public static List<Pairing> bySpan(List<? extends Located> gold, List<? extends Located> predicted) {
        List<Pairing> pairs = new ArrayList<>();
        boolean[] goldUsed = new boolean[gold.size()];
        boolean[] predictedUsed = new boolean[predicted.size()];
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size() && !goldUsed[g]; p++) {
                if (!predictedUsed[p]
                        && gold.get(g).at().equals(predicted.get(p).at())) {
                    goldUsed[g] = true;
                    predictedUsed[p] = true;
                    pairs.add(new Pairing(g, p));
                }
            }
        }
        List<Candidate> rest = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                if (!goldUsed[g]
                        && !predictedUsed[p]
                        && gold.get(g).at().overlaps(predicted.get(p).at())) {
                    rest.add(new Candidate(
                            gold.get(g).at().shared(predicted.get(p).at()), g, p));
                }
            }
        }
        pairs.addAll(greedy(rest, gold.size(), predicted.size(), Ties.LAST_ITEMS));
        return pairs;
    }

    /** The best-scored pair first, then the best of what is left; a pair that scores 0 or less is none. */
    public static <G, P> List<Pairing> byScore(
            List<G> gold, List<P> predicted, Ties ties, ToDoubleBiFunction<G, P> score) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                double value = score.applyAsDouble(gold.get(g), predicted.get(p));
                if (value > 0) {
                    candidates.add(new Candidate(value, g, p));
                }
            }
        }
        return greedy(candidates, gold.size(), predicted.size(), ties);
    }

    private static List<Pairing> greedy(List<Candidate> candidates, int gold, int predicted, Ties ties) {
        Comparator<Candidate> byItems = Comparator.comparingInt(Candidate::gold).thenComparingInt(Candidate::predicted);
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(ties == Ties.FIRST_ITEMS ? byItems : byItems.reversed()));
        List<Pairing> pairs = new ArrayList<>();
        boolean[] goldUsed = new boolean[gold];
        boolean[] predictedUsed = new boolean[predicted];
        for (Candidate c : candidates) {
            if (!goldUsed[c.gold] && !predictedUsed[c.predicted]) {
                goldUsed[c.gold] = true;
                predictedUsed[c.predicted] = true;
                pairs.add(new Pairing(c.gold, c.predicted));
            }
        }
        return pairs;
    }
}
