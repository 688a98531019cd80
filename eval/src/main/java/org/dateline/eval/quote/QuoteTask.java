package org.dateline.eval.quote;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.CodedReport;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;
import org.dateline.eval.ReportTask;
import org.dateline.eval.gold.GoldObject;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.gold.Stretch;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/**
 * Attributions, as PolNeAR counts them: all that one cue attributes is one item, over several sentences and from several
 * sources, where the coder keeps a statement for each; a statement told inside another is none of its own.
 */
public final class QuoteTask implements ReportTask<List<QuoteItem>, List<QuoteItem>> {

    private static final String KIND = "quote";

    @Override
    public List<QuoteItem> gold(GoldReport report) {
        return report.items(KIND).stream()
                .map(item -> new QuoteItem(
                        pieces(report, item, "source"), pieces(report, item, "cue"), pieces(report, item, "content")))
                .toList();
    }

    private static List<Stretch> pieces(GoldReport report, GoldObject item, String role) {
        return item.objects(role).stream().map(report::stretch).toList();
    }

    /** What one cue attributes, collected over its statements. */
    private static final class Utterance {
        private final Set<Stretch> sources = new LinkedHashSet<>();
        private final Set<Stretch> contents = new LinkedHashSet<>();
    }

    @Override
    public List<QuoteItem> predict(CodedReport coded, GoldReport report, List<QuoteItem> gold) {
        Map<Span, Utterance> byCue = new LinkedHashMap<>();
        for (Statement statement : coded.statements()) {
            if (statement.within().isEmpty()) {
                Utterance utterance = byCue.computeIfAbsent(statement.cue(), cue -> new Utterance());
                utterance.sources.add(report.points().of(statement.source().span()));
                statement
                        .content()
                        .forEach(piece -> utterance.contents.add(report.points().of(piece)));
            }
        }
        List<QuoteItem> items = new ArrayList<>();
        byCue.forEach((cue, said) -> items.add(new QuoteItem(
                List.copyOf(said.sources), List.of(report.points().of(cue)), List.copyOf(said.contents))));
        return items;
    }

    @Override
    public void write(List<QuoteItem> predicted, ObjectNode line) {
        var items = line.putArray("pred");
        for (QuoteItem item : predicted) {
            ObjectNode node = items.addObject().put("kind", KIND);
            write(node, "source", item.source());
            write(node, "cue", item.cue());
            write(node, "content", item.content());
        }
    }

    private static void write(ObjectNode node, String role, List<Stretch> pieces) {
        var list = node.putArray(role);
        pieces.forEach(piece -> list.addObject().put("start", piece.start()).put("end", piece.end()));
    }

    @Override
    public Scores score(List<Scored<List<QuoteItem>, List<QuoteItem>>> reports) {
        QuoteScorer scorer = new QuoteScorer();
        reports.forEach(report -> scorer.add(report.report().points(), report.gold(), report.predicted()));
        return scorer.scores();
    }
}
