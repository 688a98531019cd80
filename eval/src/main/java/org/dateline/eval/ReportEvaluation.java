package org.dateline.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.CodedReport;
import org.dateline.core.Pipeline;
import org.dateline.core.place.PlaceFinder;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/**
 * Codes the reports of a gold file and scores what came out. The gold of all reports is read first, so that a mistake in
 * the last line costs no minutes of coding.
 */
final class ReportEvaluation<G, P> {

    private static final JsonMapper JSON = new JsonMapper();

    private final ReportTask<G, P> task;

    private record Asked<G>(GoldReport report, G gold) {}

    ReportEvaluation(ReportTask<G, P> task) {
        this.task = task;
    }

    Scores run(EvalRequest request, PrintStream details) {
        List<Asked<G>> asked = new ArrayList<>();
        for (GoldReport report : GoldReport.read(request.gold())) {
            asked.add(new Asked<>(report, task.gold(report)));
        }
        Coders coders = request.coders();
        Pipeline pipeline = new Pipeline(
                request.analyzer(), coders.events(), new PlaceFinder(request.gazetteer()), coders.actors());
        List<Scored<G, P>> scored = InOrder.map(asked, request.threads(), request.progress(), a -> {
            CodedReport coded = pipeline.code(a.report.report());
            return new Scored<>(a.report, a.gold, task.predict(coded, a.report, a.gold));
        });
        request.predictions()
                .ifPresent(file ->
                        Predictions.write(file, scored.stream().map(this::line).toList()));
        if (request.details()) {
            scored.forEach(report -> details.println(report.report().report().id() + "  " + task.summary(report)));
        }
        return task.score(scored);
    }

    private String line(Scored<G, P> report) {
        ObjectNode line =
                JSON.createObjectNode().put("id", report.report().report().id());
        task.write(report.predicted(), line);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }
}
