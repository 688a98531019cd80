package org.dateline.eval.cluster;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.Pipeline;
import org.dateline.core.event.EventFinder;
import org.dateline.core.incident.link.Decisions;
import org.dateline.core.incident.link.Grouping;
import org.dateline.core.incident.link.Link;
import org.dateline.core.incident.link.Linker;
import org.dateline.core.incident.link.MemoryNeighbourhood;
import org.dateline.core.incident.link.ProfileReader;
import org.dateline.core.incident.link.Scorer;
import org.dateline.core.incident.link.Telling;
import org.dateline.core.place.PlaceFinder;
import org.dateline.eval.EvalRequest;
import org.dateline.eval.InOrder;
import org.dateline.eval.Predictions;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scores;

/**
 * Reports of one happening brought together: each report is coded and linked, and its cluster is the incident of the
 * first happening it tells of.
 */
public final class ClusterEvaluation {

    private static final JsonMapper JSON = new JsonMapper();

    private ClusterEvaluation() {}

    public static Scores run(EvalRequest request) {
        List<GoldReport> reports = GoldReport.read(request.gold());
        List<String> gold =
                reports.stream().map(report -> report.object().text("cluster")).toList();
        Pipeline pipeline = new Pipeline(request.analyzer(), new EventFinder(), new PlaceFinder(request.gazetteer()));
        ProfileReader profileReader = new ProfileReader();
        List<Telling> tellings = InOrder.map(
                reports,
                request.threads(),
                request.progress(),
                report -> profileReader.read(pipeline.code(report.report())));
        List<String> predicted = clusters(tellings);
        request.predictions().ifPresent(file -> Predictions.write(file, lines(tellings, predicted)));
        return ClusterScorer.score(gold, predicted);
    }

    /** For each report, the mention that opened the incident of its main strand. */
    static List<String> clusters(List<Telling> tellings) {
        Scorer scorer = new Scorer();
        MemoryNeighbourhood neighbourhood = new MemoryNeighbourhood();
        Linker linker = new Linker(scorer, neighbourhood);
        tellings.forEach(linker::add);
        Grouping grouping = new Grouping(scorer, neighbourhood, Decisions.NONE);
        List<String> clusters = new ArrayList<>();
        for (Telling telling : tellings) {
            String first = telling.main().mention();
            for (Optional<Link> link = grouping.held(first); link.isPresent(); link = grouping.held(first)) {
                first = link.get().to();
            }
            clusters.add(first);
        }
        return clusters;
    }

    private static List<String> lines(List<Telling> tellings, List<String> clusters) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            ObjectNode line =
                    JSON.createObjectNode().put("id", tellings.get(i).report()).put("cluster", clusters.get(i));
            lines.add(line.toString());
        }
        return lines;
    }
}
