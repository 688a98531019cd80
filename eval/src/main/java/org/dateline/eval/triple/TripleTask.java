package org.dateline.eval.triple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.CodedReport;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.MainEvent;
import org.dateline.core.place.Place;
import org.dateline.eval.ReportTask;
import org.dateline.eval.gold.GoldObject;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/**
 * Who did what to whom. The gold has one event a sentence, so the coder's answer is the sentence's main event. PLOVER
 * names a recipient where the text names none for acts that are done to somebody by nature (plover-codes.tsv, kind
 * {@code domestic}): the country they happen in. The coder itself leaves it empty.
 */
public final class TripleTask implements ReportTask<TripleGold, List<TripleItem>> {

    private static final String KIND = "event";

    private final PloverCodes codes = new PloverCodes();

    @Override
    public TripleGold gold(GoldReport report) {
        List<GoldObject> events = report.items(KIND);
        if (events.isEmpty()) {
            throw report.object().error("gold", "'gold' must hold an item of kind 'event'");
        }
        GoldObject event = events.get(0);
        return new TripleGold(
                codes.type(event.text("type")), countries(event, "source_codes"), countries(event, "target_codes"));
    }

    /** Rows of words, country and roles; the country may be missing. */
    private Set<String> countries(GoldObject event, String key) {
        return event.rows(key).stream()
                .filter(row -> row.size() > 1 && !row.get(1).isEmpty())
                .map(row -> codes.country(row.get(1)))
                .collect(Collectors.toSet());
    }

    @Override
    public List<TripleItem> predict(CodedReport coded, GoldReport report, TripleGold gold) {
        return MainEvent.ranked(coded.document(), coded.events()).stream()
                .limit(1)
                .map(event -> new TripleItem(event.type().plover(), codesOf(event.actors()), recipients(event)))
                .toList();
    }

    private List<String> recipients(EventMention event) {
        if (!event.recipients().isEmpty() || !codes.isDomestic(event.type().plover())) {
            return codesOf(event.recipients());
        }
        return event.where()
                .flatMap(EventPlace::place)
                .flatMap(Place::country)
                .map(List::of)
                .orElseGet(() -> codesOf(event.actors()).stream().limit(1).toList());
    }

    private static List<String> codesOf(List<ActorMention> actors) {
        return actors.stream().map(actor -> actor.code().toString()).toList();
    }

    @Override
    public void write(List<TripleItem> predicted, ObjectNode line) {
        ArrayNode items = line.putArray("pred");
        for (TripleItem item : predicted) {
            ObjectNode node = items.addObject().put("type", item.type());
            item.actors().forEach(node.putArray("actor")::add);
            item.recipients().forEach(node.putArray("recipient")::add);
        }
    }

    @Override
    public Scores score(List<Scored<TripleGold, List<TripleItem>>> reports) {
        TripleScorer scorer = new TripleScorer(codes);
        reports.forEach(report -> scorer.add(report.gold(), report.predicted()));
        return scorer.scores();
    }
}
