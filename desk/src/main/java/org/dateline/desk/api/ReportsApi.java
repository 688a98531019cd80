package org.dateline.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.report.Report;
import org.dateline.desk.ReportCoder;
import org.dateline.desk.account.Role;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.incident.MentionEntry;
import org.dateline.store.report.Hit;
import org.dateline.store.report.Receipt;
import org.dateline.store.report.ReportEntry;
import org.dateline.store.report.ReportFilter;
import org.dateline.store.report.StoredReport;

/** Reports: list, search, one with what was read in it, and new ones. */
final class ReportsApi {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final Set<String> FIELDS = Set.of("id", "published", "publisher", "title", "url", "text");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store;
    private final ReportCoder coder;

    ReportsApi(Store store, ReportCoder coder) {
        this.store = store;
        this.coder = coder;
    }

    List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get("/reports", "listReports", Role.READER, "Reports, the last to come first", this::list)
                        .query("q", "string", "Words that must occur, \"phrases\", -without, begin*.")
                        .query("publisher", "string", "Exactly this publisher.")
                        .query("from", "date", "Published on that day or later.")
                        .query("to", "date", "Published on that day or earlier.")
                        .paged()
                        .answers(200, "ReportList", "A page of reports."),
                ApiRoute.get("/report", "getReport", Role.READER, "One report with what was read in it", this::one)
                        .needs("id", "string", "Its id, which may be anything and so stands here.")
                        .header("If-None-Match", "Answer 304 if it still has this ETag.")
                        .answers(200, "Report", "The report. Its ETag changes with each revision and each reading."),
                ApiRoute.post("/reports", "addReport", Role.CODER, "Codes and keeps a report", this::add)
                        .header("If-None-Match", "With *: only if there is no report of that id.")
                        .takes("NewReport")
                        .answers(201, "Receipt", "It was new.")
                        .answers(200, "Receipt", "It was there: unchanged, or kept as a new revision."));
    }

    private void list(Context ctx) {
        ReportFilter filter = new ReportFilter(
                Params.query(ctx, "q"), Params.query(ctx, "publisher"), Params.day(ctx, "from"), Params.day(ctx, "to"));
        Answer.page(ctx, store.reports().find(filter, Ask.page(ctx)), ReportsApi::row);
    }

    private static JsonNode row(Hit hit) {
        return entry(hit.report()).put("excerpt", hit.excerpt());
    }

    private static ObjectNode entry(ReportEntry entry) {
        ObjectNode json = Answer.object().put("id", entry.id());
        json.put("revision", entry.revision());
        Answer.put(json, "published", entry.published());
        Answer.put(json, "publisher", entry.publisher());
        Answer.put(json, "title", entry.title());
        Answer.put(json, "url", entry.url());
        json.put("received_at", entry.receivedAt().toString());
        json.put("changed_at", entry.changedAt().toString());
        return json.put("mentions", entry.mentions());
    }

    private void one(Context ctx) {
        StoredReport report = store.reports().require(Params.required(ctx, "id"));
        ObjectNode json = entry(report.entry());
        json.put("text", report.report().text());
        json.put("coder", report.entry().coder());
        json.set("record", record(report));
        ArrayNode incidents = json.putArray("incidents");
        store.incidents().ofReport(report.entry().id()).stream()
                .map(MentionEntry::incident)
                .distinct()
                .forEach(incidents::add);
        Answer.send(ctx, json, tag(report));
    }

    private static String tag(StoredReport report) {
        String state = report.revisions().get(report.revisions().size() - 1).hash()
                + report.entry().coder();
        return '"' + AuditEntry.sha256(state).substring(0, 24) + '"';
    }

    private static JsonNode record(StoredReport report) {
        try {
            return JSON.readTree(report.reading().record());
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a record in the store is damaged", e);
        }
    }

    private void add(Context ctx) {
        Ask ask = Ask.of(ctx, FIELDS);
        String text = ask.required("text");
        if (text.length() > LONGEST_TEXT) {
            throw new Refused(
                    413, "A report has at most " + LONGEST_TEXT + " characters, this one has " + text.length() + ".");
        }
        Report content = Report.identified(
                ask.text("published").map(day -> Params.day("published", day)),
                ask.text("publisher"),
                ask.text("title"),
                ask.text("url"),
                text);
        Report report = ask.text("id")
                .map(id ->
                        new Report(id, content.published(), content.publisher(), content.title(), content.url(), text))
                .orElse(content);
        boolean onlyNew = Optional.ofNullable(ctx.header("If-None-Match"))
                .filter(header -> header.strip().equals("*"))
                .isPresent();
        if (onlyNew && store.reports().get(report.id()).isPresent()) {
            throw new Refused(412, "There is a report of that id.");
        }
        Receipt receipt = store.ingest().add(coder.code(report));
        ObjectNode json = Answer.object().put("id", receipt.report());
        json.put("outcome", receipt.outcome().name().toLowerCase(Locale.ROOT));
        json.put("revision", receipt.revision());
        ArrayNode incidents = json.putArray("incidents");
        receipt.incidents().forEach(incidents::add);
        ctx.status(receipt.outcome() == Receipt.Outcome.ADDED ? 201 : 200);
        Answer.send(ctx, json);
    }
}
