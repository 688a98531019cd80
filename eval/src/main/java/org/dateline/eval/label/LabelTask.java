package org.dateline.eval.label;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.event.LabelReader;
import org.dateline.eval.ReportTask;
import org.dateline.eval.gold.GoldObject;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/** One label a text: the type of its main event, in the words of CASE 2021's shared task. */
public final class LabelTask implements ReportTask<String, Optional<String>> {

    private final LabelReader reader = new LabelReader();

    @Override
    public String gold(GoldReport report) {
        for (GoldObject item : report.items()) {
            if (item.has("type")) {
                return item.text("type");
            }
        }
        throw report.object().error("gold", "'gold' must hold an item with a 'type'");
    }

    @Override
    public Optional<String> predict(CodedReport coded, GoldReport report, String gold) {
        return reader.label(coded.document(), coded.events()).map(LabelReader.Label::name);
    }

    @Override
    public void write(Optional<String> predicted, ObjectNode line) {
        ArrayNode items = line.putArray("pred");
        predicted.ifPresent(label -> items.addObject().put("type", label));
    }

    @Override
    public Scores score(List<Scored<String, Optional<String>>> reports) {
        LabelScorer scorer = new LabelScorer();
        reports.forEach(report -> scorer.add(report.gold(), report.predicted()));
        return scorer.scores();
    }

    @Override
    public String summary(Scored<String, Optional<String>> report) {
        return report.gold() + " coded as " + report.predicted().orElse("nothing");
    }
}
