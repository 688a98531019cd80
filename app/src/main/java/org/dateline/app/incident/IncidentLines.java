package org.dateline.app.incident;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Contradiction;
import org.dateline.core.incident.account.Corroboration;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;
import org.dateline.core.incident.account.Summary;
import org.dateline.core.incident.account.Telling;
import org.dateline.store.decision.Decision;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.incident.MentionEntry;

/** All that is known of an incident, one JSON object a line, as docs/EXPORT.md describes it. */
public final class IncidentLines implements IncidentWriter {

    /** The layout's name; changes when a field changes its meaning. */
    static final String LAYOUT = "dateline-incident/1";

    private final Writer out;

    public IncidentLines(Writer out) {
        this.out = out;
    }

    @Override
    public void write(IncidentView view) throws IOException {
        out.append(json(view).toString()).append('\n');
    }

    @Override
    public void close() {
        // A line needs nothing behind it.
    }

    /** A row of the list of incidents, in the same words. */
    public static ObjectNode json(IncidentEntry entry) {
        ObjectNode json = Json.object();
        json.put("id", entry.id());
        json.put("title", entry.headline());
        json.put("status", entry.status().word());
        json.put("new_mentions", entry.unseen());
        json.put("type", entry.type());
        Json.text(json, "from", entry.from());
        Json.text(json, "to", entry.to());
        Json.text(json, "place", entry.place());
        Json.text(json, "country", entry.country());
        if (entry.latitude().isPresent() && entry.longitude().isPresent()) {
            json.put("latitude", entry.latitude().getAsDouble());
            json.put("longitude", entry.longitude().getAsDouble());
        } else {
            json.putNull("latitude").putNull("longitude");
        }
        number(json, "killed_min", entry.killedMin());
        number(json, "killed_max", entry.killedMax());
        json.put("mentions", entry.mentions());
        json.put("reports", entry.reports());
        json.put("sources", entry.sources());
        json.put("contradicted_fields", entry.contradictions());
        Json.text(json, "first_reported", entry.firstReported());
        Json.text(json, "last_reported", entry.lastReported());
        return json.put("changed", entry.changed().toString());
    }

    private static void number(ObjectNode json, String field, OptionalInt number) {
        if (number.isPresent()) {
            json.put(field, number.getAsInt());
        } else {
            json.putNull(field);
        }
    }

    static ObjectNode json(IncidentView view) {
        Incident incident = view.incident();
        Summary summary = incident.summary();
        ObjectNode json = Json.object();
        json.put("layout", LAYOUT);
        json.put("id", view.entry().id());
        json.put("title", summary.title());
        json.put("status", view.entry().status().word());
        json.put("new_mentions", view.entry().unseen());
        json.put("changed", view.entry().changed().toString());
        Json.type(json, summary.type());
        json.put("standing", Facts.lower(summary.standing()));
        Json.days(json, summary.when());
        json.set("place", Facts.place(incident).map(Json::place).orElse(null));
        json.set(
                "other_places",
                Json.words(summary.where().stream()
                        .flatMap(area -> area.others().stream())
                        .map(place -> place.name())
                        .toList()));
        json.set("actors", Json.parties(summary.actors()));
        json.set("recipients", Json.parties(summary.recipients()));
        json.set("casualties", Json.casualties(summary.casualties()));
        json.set("sources", support(summary.support()));
        json.set("credibility", Json.grade(incident.credibility()));
        json.set("contradictions", Json.list(incident.contradictions(), c -> contradiction(incident, c)));
        json.set("accounts", Json.list(incident.accounts(), IncidentLines::account));
        reports(json, incident);
        json.set("mentions", Json.list(view.mentions(), IncidentLines::mention));
        json.set(
                "links",
                Json.list(
                        view.links(),
                        link -> Json.object()
                                .put("mention", link.left())
                                .put("with", link.right())
                                .put("score", link.score())
                                .put("why", link.why())));
        json.set("decisions", Json.list(view.decisions(), IncidentLines::decision));
        return json;
    }

    private static ObjectNode support(Corroboration support) {
        ObjectNode json = Json.object();
        json.put("independent", support.sources());
        json.set(
                "counted",
                Json.list(
                        support.counted(),
                        counted -> Json.object()
                                .put("name", counted.name())
                                .put("through", counted.through())
                                .put("report", counted.report())
                                .put("stake", Facts.lower(counted.stake()))));
        json.set(
                "folded",
                Json.list(
                        support.folded(),
                        folded -> Json.object()
                                .put("name", folded.name())
                                .put("report", folded.report())
                                .put("why", folded.reason())));
        return json;
    }

    private static ObjectNode contradiction(Incident incident, Contradiction contradiction) {
        ObjectNode json = Json.object();
        json.put("field", Facts.lower(contradiction.field()));
        json.put("words", contradiction.words());
        json.set("positions", Json.list(contradiction.positions(), position -> position(incident, position)));
        return json;
    }

    private static ObjectNode position(Incident incident, Position position) {
        ObjectNode json = Json.object();
        json.put("letter", position.letter());
        json.put("value", position.value().label());
        json.put("independent", position.support().sources());
        json.set("credibility", Json.grade(position.credibility()));
        json.set(
                "claims",
                Json.list(
                        position.claims(),
                        claim -> claim(claim)
                                .put(
                                        "name",
                                        incident.account(claim.teller())
                                                .map(account -> account.teller().name())
                                                .orElse(claim.teller()))));
        return json;
    }

    private static ObjectNode account(Account account) {
        ObjectNode json = Json.object();
        json.put("name", account.teller().name());
        Json.text(json, "kind", account.teller().kind().map(Facts::lower));
        Json.text(json, "code", account.teller().code());
        json.set("through", Json.words(account.through()));
        json.set("reports", Json.words(account.reports()));
        Json.text(json, "first", account.first());
        json.set("reliability", Json.grade(account.reliability()));
        json.set("claims", Json.list(account.claims(), IncidentLines::claim));
        return json;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode json = Json.object();
        json.put("field", Facts.lower(claim.field()));
        json.put("value", claim.value().label());
        json.put("stands", claim.stands());
        json.put("stake", Facts.lower(claim.stake()));
        json.put("certainty", Facts.lower(claim.certainty()));
        Json.text(json, "said", claim.said());
        json.put("report", claim.report());
        json.put("mention", claim.mention());
        json.set("statements", Json.words(claim.statements()));
        return json;
    }

    private static void reports(ObjectNode json, Incident incident) {
        Map<String, String> originals = new HashMap<>();
        incident.copies()
                .forEach(group -> group.copies().forEach(copy -> originals.put(copy.report(), group.original())));
        json.set(
                "reports", Json.list(incident.tellings(), telling -> report(telling, originals.get(telling.report()))));
    }

    private static ObjectNode report(Telling telling, String original) {
        ObjectNode json = Json.object();
        json.put("id", telling.report());
        Json.text(json, "published", telling.published());
        Json.text(json, "publisher", telling.publisher());
        Json.text(json, "title", telling.title());
        return json.put("copy_of", original);
    }

    private static ObjectNode mention(MentionEntry entry) {
        ObjectNode json = Json.object();
        json.put("id", entry.mention().id());
        json.put("report", entry.mention().report());
        Json.type(json, entry.mention().type());
        return json.put("words", entry.mention().words());
    }

    static ObjectNode decision(Decision decision) {
        ObjectNode json = Json.object();
        json.put("number", decision.number());
        json.put("kind", decision.kind().word());
        json.put("target", decision.target());
        Json.text(json, "value", decision.value());
        json.put("reason", decision.reason());
        json.put("who", decision.who());
        json.put("when", decision.when().toString());
        json.put("undone", decision.undone());
        return json;
    }
}
