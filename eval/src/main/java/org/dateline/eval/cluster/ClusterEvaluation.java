package org.dateline.eval.cluster;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.Predictions;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scores;

/**
 * Reports of one happening brought together. Until the coder links reports, each is a cluster of its own, and none has
 * to be coded for that.
 */
public final class ClusterEvaluation {

    private static final JsonMapper JSON = new JsonMapper();

    private ClusterEvaluation() {}

    public static Scores run(EvalRequest request) {
        List<String> gold = new ArrayList<>();
        List<String> predicted = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (GoldReport report : GoldReport.read(request.gold())) {
            String id = report.report().id();
            gold.add(report.object().text("cluster"));
            predicted.add(id);
            ObjectNode line = JSON.createObjectNode().put("id", id).put("cluster", id);
            lines.add(line.toString());
        }
        request.predictions().ifPresent(file -> Predictions.write(file, lines));
        return ClusterScorer.score(gold, predicted);
    }
}
