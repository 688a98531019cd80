package org.dateline.eval.incident;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.CodedReport;
import org.dateline.eval.ReportTask;
import org.dateline.eval.gold.GoldObject;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/** MUC-4 templates: the attacks, bombings, kidnappings and so on of a report, with who, whom, by what, where and when. */
public final class IncidentTask implements ReportTask<List<Template>, List<Template>> {

    private static final String KIND = "incident";

    private final TemplateMaker maker = new TemplateMaker();

    @Override
    public List<Template> gold(GoldReport report) {
        return report.items(KIND).stream().map(IncidentTask::template).toList();
    }

    private static Template template(GoldObject item) {
        GoldObject slots = item.optionalObject("slots")
                .orElseThrow(() -> item.error("slots", "'slots' is missing, it must be an object"));
        Map<String, List<String>> fills = new LinkedHashMap<>();
        slots.keys().forEach(key -> fills.put(key, slots.texts(key)));
        return new Template(item.text("type"), item.flag("optional"), fills);
    }

    @Override
    public List<Template> predict(CodedReport coded, GoldReport report, List<Template> gold) {
        return maker.templates(coded);
    }

    @Override
    public void write(List<Template> predicted, ObjectNode line) {
        ArrayNode items = line.putArray("pred");
        for (Template template : predicted) {
            ObjectNode slots = items.addObject()
                    .put("kind", KIND)
                    .put("type", template.type())
                    .putObject("slots");
            template.slots().forEach((slot, fills) -> fills.forEach(slots.putArray(slot)::add));
        }
    }

    @Override
    public Scores score(List<Scored<List<Template>, List<Template>>> reports) {
        IncidentScorer scorer = new IncidentScorer();
        reports.forEach(report -> scorer.add(report.gold(), report.predicted()));
        return scorer.scores();
    }

    @Override
    public String summary(Scored<List<Template>, List<Template>> report) {
        Scores scores = score(List.of(report));
        return scores.lines().get(scores.lines().size() - 1).printed();
    }
}
