package org.dateline.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.core.CodedReport;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/**
 * One kind of evaluation that codes reports: how its gold is read, what the coder's record says in the gold's terms, and
 * how the two are compared. Stateless; threads share it.
 *
 * @param <G> the gold of one report
 * @param <P> the prediction for one report
 */
public interface ReportTask<G, P> {

    G gold(GoldReport report);

    P predict(CodedReport coded, GoldReport report, G gold);

    /** Adds the prediction to its line of the predictions file, which has the {@code id} already. */
    void write(P predicted, ObjectNode line);

    Scores score(List<Scored<G, P>> reports);

    /** One line on how this report went; the reports with most left to gain are found that way. */
    default String summary(Scored<G, P> report) {
        return score(List.of(report)).lines().get(0).printed();
    }
}
