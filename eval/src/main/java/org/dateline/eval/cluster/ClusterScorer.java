package org.dateline.eval.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.ScoreLine.Value;
import org.dateline.eval.score.Scores;

/**
 * Clusterings of the same reports. B-cubed averages over reports how much of the report's cluster belongs with it;
 * pairwise counts the pairs of reports brought together, and is the figure that counts.
 */
final class ClusterScorer {

    private record Cell(String gold, String predicted) {}

    private ClusterScorer() {}

    /** The cluster of each report by gold and by prediction, in the same order. */
    static Scores score(List<String> gold, List<String> predicted) {
        Map<String, Integer> goldSizes = new HashMap<>();
        Map<String, Integer> predictedSizes = new HashMap<>();
        Map<Cell, Integer> shared = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            goldSizes.merge(gold.get(i), 1, Integer::sum);
            predictedSizes.merge(predicted.get(i), 1, Integer::sum);
            shared.merge(new Cell(gold.get(i), predicted.get(i)), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < gold.size(); i++) {
            double both = shared.get(new Cell(gold.get(i), predicted.get(i)));
            precision += both / predictedSizes.get(predicted.get(i));
            recall += both / goldSizes.get(gold.get(i));
        }
        int reports = Math.max(1, gold.size());
        return Scores.of(
                Rates.of("B-cubed", precision / reports, recall / reports, ""),
                Rates.of("pairwise", pairs(shared), pairs(predictedSizes), pairs(goldSizes)),
                new Value("gold clusters", goldSizes.size(), 0, ""),
                new Value("predicted clusters", predictedSizes.size(), 0, "(" + gold.size() + " reports)"));
    }

    private static int pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
    }
}
