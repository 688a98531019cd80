package org.dateline.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.desk.account.Role;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.Verification;
import org.dateline.store.decision.Signature;
import org.dateline.store.source.SourceEntry;

/** Sources with their records and grades; and the log. */
final class SourcesApi {

    private static final Set<String> GRADE = Set.of("grade", "reason");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store;
    private final Pages pages;

    SourcesApi(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get(
                                "/sources",
                                "listSources",
                                Role.READER,
                                "Sources, those with most mentions first",
                                this::list)
                        .query("kind", "string", "publisher (when not given) or speaker.")
                        .query("name", "string", "Part of a name.")
                        .paged()
                        .answers(200, "SourceList", "A page of sources."),
                ApiRoute.get("/sources/{id}", "getSource", Role.READER, "One source", this::one)
                        .path("id", "Its id, like s12.")
                        .answers(200, "Source", "The source."),
                ApiRoute.post(
                                "/sources/{id}/grades",
                                "gradeSource",
                                Role.VERIFIER,
                                "Gives a source a grade",
                                this::grade)
                        .path("id", "Its id, like s12.")
                        .takes("NewGrade")
                        .answers(201, "Decision", "It is kept."),
                ApiRoute.get("/log", "listLog", Role.READER, "The log, the newest entry first", this::log)
                        .query("subject", "string", "Only entries about this id.")
                        .paged()
                        .answers(200, "LogList", "A page of entries."),
                ApiRoute.get("/log/check", "checkLog", Role.READER, "Checks the whole chain", this::check)
                        .answers(200, "LogCheck", "What was found."));
    }

    private void list(Context ctx) {
        String kind = Params.query(ctx, "kind").orElse("publisher");
        if (!kind.equals("publisher") && !kind.equals("speaker")) {
            throw new Refused(400, "'kind' is publisher or speaker, not '" + kind + "'.");
        }
        SourceEntry.Kind wanted = SourceEntry.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        Answer.page(ctx, store.sources().find(wanted, Params.query(ctx, "name"), Ask.page(ctx)), SourcesApi::row);
    }

    private void one(Context ctx) {
        Answer.send(ctx, row(store.sources().require(ctx.pathParam("id"))));
    }

    private static ObjectNode row(SourceEntry source) {
        ObjectNode json = Answer.object().put("id", source.id());
        json.put("kind", source.kind().word());
        json.put("name", source.name());
        Answer.put(json, "code", source.code());
        json.put("reports", source.reports());
        json.put("mentions", source.mentions());
        Answer.put(json, "grade", source.grade());
        json.putObject("record")
                .put("verified", source.record().verified())
                .put("rejected", source.record().rejected())
                .put("contradicted", source.record().contradicted())
                .put("corrected", source.record().corrected());
        return json;
    }

    private void grade(Context ctx) {
        Ask ask = Ask.of(ctx, GRADE);
        Signature signature = new Signature(pages.account(ctx).name(), ask.required("reason"));
        var made = store.decisions().grade(ctx.pathParam("id"), ask.required("grade"), signature);
        ctx.status(201);
        Answer.send(ctx, IncidentsApi.decision(made));
    }

    private void log(Context ctx) {
        Answer.page(ctx, store.audit().find(Params.query(ctx, "subject"), Ask.page(ctx)), SourcesApi::entry);
    }

    static ObjectNode entry(AuditEntry entry) {
        ObjectNode json = Answer.object().put("number", entry.number());
        json.put("at", entry.at());
        json.put("who", entry.who());
        json.put("action", entry.action());
        json.put("subject", entry.subject());
        try {
            json.set("detail", JSON.readTree(entry.detail()));
        } catch (JsonProcessingException e) {
            // Somebody damaged it; the check of the log says so.
            json.putNull("detail");
        }
        return json.put("hash", entry.hash());
    }

    private void check(Context ctx) {
        Verification found = store.audit().verify();
        ObjectNode json = Answer.object().put("whole", found.isWhole());
        json.put("entries", found.entries());
        json.put("last", found.last());
        ArrayNode faults = json.putArray("faults");
        found.faults()
                .forEach(fault -> faults.addObject().put("entry", fault.entry()).put("what", fault.what()));
        Answer.send(ctx, json);
    }
}
