package org.dateline.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.account.Role;
import org.dateline.desk.incident.IncidentFilter;
import org.dateline.desk.publish.Publishing;
import org.dateline.desk.publish.SnapshotJson;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.Decisions;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.incident.MentionEntry;
import org.dateline.store.incident.MentionJson;

/** Incidents: by what one looks for, one with all accounts, decisions about it; and mentions. */
final class IncidentsApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> DECISION = Set.of("decision", "reason", "other", "mentions", "undoes");
    private static final Set<String> COMMENT = Set.of("text");

    private final Store store;
    private final Pages pages;
    private final Publishing publishing;

    IncidentsApi(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
        this.publishing = new Publishing(store);
    }

    List<ApiRoute> routes() {
        return List.of(
                filtered(ApiRoute.get(
                                "/incidents", "listIncidents", Role.READER, "Incidents, the latest first", this::list))
                        .answers(200, "IncidentList", "A page of incidents."),
                ApiRoute.get(
                                "/incidents/{id}",
                                "getIncident",
                                Role.READER,
                                "One incident with all accounts, mentions and decisions",
                                this::one)
                        .path("id", "Its id, one it had, or that of one of its mentions.")
                        .header("If-None-Match", "Answer 304 if it still has this ETag.")
                        .answers(200, "Incident", "The incident. Its ETag changes whenever it does."),
                ApiRoute.post(
                                "/incidents/{id}/decisions",
                                "decide",
                                Role.VERIFIER,
                                "Verifies, rejects, disputes, retracts, merges, splits, or takes a decision back",
                                this::decide)
                        .path("id", "Its id.")
                        .header("If-Match", "Decide only if it still has this ETag; else the answer is 412.")
                        .takes("NewDecision")
                        .answers(201, "Decision", "It is kept."),
                ApiRoute.post(
                                "/incidents/{id}/comments",
                                "comment",
                                Role.CODER,
                                "Adds a comment to its history",
                                this::comment)
                        .path("id", "Its id.")
                        .takes("NewComment")
                        .answers(201, "Decision", "It is kept."),
                filtered(ApiRoute.get(
                                "/mentions",
                                "listMentions",
                                Role.READER,
                                "Event mentions, the latest to happen first",
                                this::mentions))
                        .answers(200, "MentionList", "A page of mentions."));
    }

    private static ApiRoute filtered(ApiRoute route) {
        return route.query("q", "string", "Words of the reports that tell of it.")
                .query("type", "string", "PLOVER event type, as ASSAULT.")
                .query("actor", "string", "Name or code, or the beginning of a code, of an actor or recipient.")
                .query("country", "string", "ISO 3166 alpha-3 code of the place.")
                .query("from", "date", "Happened on that day or later.")
                .query("to", "date", "Happened on that day or earlier.")
                .query("box", "string", "An area: south,west,north,east in degrees.")
                .query(
                        "status",
                        "string",
                        "open, review (waits for a second reader), verified, rejected, disputed or retracted.")
                .query("sources", "integer", "At least so many independent sources.")
                .query("contradicted", "string", "yes or no.")
                .paged();
    }

    private void list(Context ctx) {
        Answer.page(ctx, store.incidents().find(IncidentFilter.of(ctx).criteria(), Ask.page(ctx)), IncidentsApi::row);
    }

    private void mentions(Context ctx) {
        Answer.page(
                ctx,
                store.incidents().mentions(IncidentFilter.of(ctx).criteria(), Ask.page(ctx)),
                IncidentsApi::mention);
    }

    static ObjectNode row(IncidentEntry entry) {
        ObjectNode json = Answer.object().put("id", entry.id());
        json.put("type", entry.type());
        json.put("status", entry.status().word());
        json.put("headline", entry.headline());
        Answer.put(json, "place", entry.place());
        Answer.put(json, "country", entry.country());
        json.put("latitude", entry.latitude().isPresent() ? entry.latitude().getAsDouble() : null);
        json.put("longitude", entry.longitude().isPresent() ? entry.longitude().getAsDouble() : null);
        Answer.put(json, "from", entry.from());
        Answer.put(json, "to", entry.to());
        json.put("mentions", entry.mentions());
        json.put("reports", entry.reports());
        json.put("sources", entry.sources());
        json.put("contradictions", entry.contradictions());
        json.put("killed_min", entry.killedMin().isPresent() ? entry.killedMin().getAsInt() : null);
        json.put("killed_max", entry.killedMax().isPresent() ? entry.killedMax().getAsInt() : null);
        json.put("changed_at", entry.changed().toString());
        return json.put("unseen", entry.unseen());
    }

    private static JsonNode mention(MentionEntry entry) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(MentionJson.write(entry.mention()));
            json.put("incident", entry.incident());
            Answer.put(json, "published", entry.published());
            Answer.put(json, "publisher", entry.publisher());
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own JSON can be read", e);
        }
    }

    private void one(Context ctx) {
        IncidentView view = store.incidents().require(ctx.pathParam("id"));
        ObjectNode json = row(view.entry());
        json.set("accounts", SnapshotJson.node(publishing.preview(view, List.of())));
        ArrayNode mentions = json.putArray("mention_list");
        view.mentions().forEach(entry -> mentions.add(mention(entry)));
        ArrayNode decisions = json.putArray("decisions");
        view.decisions().forEach(decision -> decisions.add(decision(decision)));
        Answer.send(ctx, json, tag(view));
    }

    private static String tag(IncidentView view) {
        return '"' + view.entry().id() + "-" + view.entry().changed().toEpochMilli() + "-"
                + view.entry().mentions() + "-"
                + view.decisions().stream().mapToLong(Decision::number).max().orElse(0) + '"';
    }

    static ObjectNode decision(Decision decision) {
        ObjectNode json = Answer.object().put("number", decision.number());
        json.put("decision", decision.kind().word());
        json.put("target", decision.target());
        Answer.put(json, "value", decision.value());
        json.put("reason", decision.reason());
        json.put("who", decision.who());
        json.put("at", decision.when().toString());
        json.put("undoes", decision.undoes().orElse(null));
        return json.put("undone", decision.undone());
    }

    private void decide(Context ctx) {
        Ask ask = Ask.of(ctx, DECISION);
        IncidentView view = store.incidents().require(ctx.pathParam("id"));
        Ask.requireMatch(ctx, tag(view));
        Signature signature = new Signature(pages.account(ctx).name(), ask.required("reason"));
        String id = view.entry().id();
        Decisions decisions = store.decisions();
        String choice = ask.required("decision");
        Decision made = switch (choice) {
            case "verify" -> decisions.verify(id, signature);
            case "reject" -> decisions.reject(id, signature);
            case "dispute" -> decisions.dispute(id, signature);
            case "retract" -> decisions.retract(id, signature);
            case "merge" -> decisions.merge(id, ask.required("other"), signature);
            case "split" -> decisions.split(id, new TreeSet<>(ask.texts("mentions")), signature);
            case "undo" -> decisions.undo(undone(view, ask.number("undoes")), signature);
            default ->
                throw new Refused(
                        400,
                        "There is no decision '" + choice
                                + "'; there are verify, reject, dispute, retract, merge, split and undo.");
        };
        ctx.status(201);
        Answer.send(ctx, decision(made));
    }

    /** Only what speaks of this incident is taken back here. */
    private static long undone(IncidentView view, long number) {
        if (view.decisions().stream().noneMatch(decision -> decision.number() == number)) {
            throw StoreException.notFound("incident '" + view.entry().id() + "' has no decision " + number);
        }
        return number;
    }

    private void comment(Context ctx) {
        Ask ask = Ask.of(ctx, COMMENT);
        String id = store.incidents().require(ctx.pathParam("id")).entry().id();
        Signature signature = new Signature(pages.account(ctx).name(), ask.required("text"));
        ctx.status(201);
        Answer.send(ctx, decision(store.decisions().comment(id, signature)));
    }
}
