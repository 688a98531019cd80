package org.dateline.eval;

import java.io.PrintStream;
import org.dateline.eval.cluster.ClusterEvaluation;
import org.dateline.eval.incident.IncidentTask;
import org.dateline.eval.label.LabelTask;
import org.dateline.eval.place.PlaceTask;
import org.dateline.eval.quote.QuoteTask;
import org.dateline.eval.record.RecordTask;
import org.dateline.eval.score.Scores;
import org.dateline.eval.syntax.EntityEvaluation;
import org.dateline.eval.syntax.ParseEvaluation;
import org.dateline.eval.syntax.TokenEvaluation;
import org.dateline.eval.time.TimeTask;
import org.dateline.eval.triple.TripleTask;

/** The entry: codes every document of a gold file, prints how well, and writes predictions where asked to. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Measures and prints.
     *
     * @throws EvalException for what the user can mend: no such file, a mistake in the gold, a full disk
     */
    public static Scores run(EvalRequest request, PrintStream out) {
        Scores scores = measure(request, out);
        scores.print(out);
        return scores;
    }

    private static Scores measure(EvalRequest request, PrintStream details) {
        return switch (request.kind()) {
            case TIME -> new ReportEvaluation<>(new TimeTask()).run(request, details);
            case PLACE -> new ReportEvaluation<>(new PlaceTask(request.gazetteer())).run(request, details);
            case QUOTE -> new ReportEvaluation<>(new QuoteTask()).run(request, details);
            case LABEL -> new ReportEvaluation<>(new LabelTask()).run(request, details);
            case TRIPLE -> new ReportEvaluation<>(new TripleTask()).run(request, details);
            case INCIDENT -> new ReportEvaluation<>(new IncidentTask()).run(request, details);
            case RECORDS -> new ReportEvaluation<>(new RecordTask()).run(request, details);
            case CLUSTER -> ClusterEvaluation.run(request);
            case PARSE -> ParseEvaluation.run(request);
            case NER -> EntityEvaluation.run(request);
            case TOKENS -> TokenEvaluation.run(request);
        };
    }
}
