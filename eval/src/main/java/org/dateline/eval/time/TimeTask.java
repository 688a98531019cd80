package org.dateline.eval.time;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.time.TimeExpression;
import org.dateline.eval.ReportTask;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Pairing;
import org.dateline.eval.score.ScoreLine.Rates;
import org.dateline.eval.score.ScoreLine.Share;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/**
 * Time expressions: strict and relaxed span, and relaxed span with the right type or value. The figure that counts is
 * relaxed+value F1.
 */
public final class TimeTask implements ReportTask<List<TimeItem>, List<TimeItem>> {

    private static final String KIND = "time";

    @Override
    public List<TimeItem> gold(GoldReport report) {
        return report.items(KIND).stream()
                .map(item -> new TimeItem(report.stretch(item), item.optionalText("type"), item.optionalText("value")))
                .toList();
    }

    @Override
    public List<TimeItem> predict(CodedReport coded, GoldReport report, List<TimeItem> gold) {
        return coded.times().expressions().stream()
                .map(expression -> item(expression, report))
                .toList();
    }

    private static TimeItem item(TimeExpression expression, GoldReport report) {
        return new TimeItem(
                report.points().of(expression.span()),
                Optional.of(expression.type().name()),
                Optional.of(expression.value()));
    }

    @Override
    public void write(List<TimeItem> predicted, ObjectNode line) {
        ArrayNode items = line.putArray("pred");
        for (TimeItem item : predicted) {
            items.addObject()
                    .put("kind", KIND)
                    .put("start", item.at().start())
                    .put("end", item.at().end())
                    .put("type", item.type().orElse(null))
                    .put("value", item.value().orElse(null));
        }
    }

    @Override
    public Scores score(List<Scored<List<TimeItem>, List<TimeItem>>> reports) {
        int gold = 0;
        int predicted = 0;
        int strict = 0;
        int relaxed = 0;
        int type = 0;
        int value = 0;
        for (Scored<List<TimeItem>, List<TimeItem>> report : reports) {
            gold += report.gold().size();
            predicted += report.predicted().size();
            for (Pairing pair : Pairing.bySpan(report.gold(), report.predicted())) {
                TimeItem right = report.gold().get(pair.gold());
                TimeItem made = report.predicted().get(pair.predicted());
                relaxed++;
                strict += right.at().equals(made.at()) ? 1 : 0;
                type += right.type().equals(made.type()) ? 1 : 0;
                value += right.sameValue(made) ? 1 : 0;
            }
        }
        return Scores.of(
                Rates.of("strict", strict, predicted, gold),
                Rates.of("relaxed", relaxed, predicted, gold),
                Rates.of("relaxed+type", type, predicted, gold),
                Rates.of("relaxed+value", value, predicted, gold),
                new Share("value accuracy given relaxed match", value, relaxed));
    }
}
