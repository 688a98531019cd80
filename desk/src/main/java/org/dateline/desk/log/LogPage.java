package org.dateline.desk.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.Page;
import org.dateline.store.Store;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.Verification;

/** {@code /log}: every action, the newest first, and a check of the chain. */
public final class LogPage {

    private static final int ROWS = 100;
    private static final int HASH = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ON_REPORTS = Set.of("ingest", "revise", "recode");

    /** How actions begin that were done to no report, incident or source. */
    private static final List<String> ABOUT_PEOPLE = List.of("person-", "sign-", "token-", "setting");

    private final Store store;
    private final Pages pages;

    public LogPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        show(ctx, Optional.empty());
    }

    /** The same with a check of all entries. */
    public void check(Context ctx) {
        Verification found = store.audit().verify();
        show(
                ctx,
                Optional.of(new LogView.Checked(
                        found.isWhole(),
                        found.entries() == 1 ? "1 entry" : Words.number(found.entries()) + " entries",
                        found.last(),
                        found.faults().stream()
                                .map(fault -> "Entry " + fault.entry() + ": " + fault.what() + ".")
                                .toList())));
    }

    private void show(Context ctx, Optional<LogView.Checked> checked) {
        Optional<String> subject = Params.query(ctx, "subject");
        Page<AuditEntry> page = store.audit().find(subject, Params.page(ctx, ROWS));
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("subject", subject);
        LogView view = new LogView(
                subject.orElse(""),
                page.items().stream().map(LogPage::row).toList(),
                page.next().map(cursor -> Link.with("/log", parameters, "after", Optional.of(cursor))),
                Params.query(ctx, "after").isEmpty(),
                checked);
        pages.show(ctx, "log", "Log", "log.jte", view);
    }

    private static LogView.Row row(AuditEntry entry) {
        return new LogView.Row(
                entry.number(),
                moment(entry.at()),
                entry.at(),
                entry.who(),
                entry.who().equals(AuditEntry.MACHINE),
                entry.action().toLowerCase(Locale.ROOT),
                entry.subject(),
                link(entry),
                reason(entry),
                entry.hash().substring(0, Math.min(HASH, entry.hash().length())));
    }

    private static String moment(String at) {
        try {
            return Words.moment(Instant.parse(at));
        } catch (DateTimeException e) {
            return at;
        }
    }

    private static String link(AuditEntry entry) {
        if (ON_REPORTS.contains(entry.action())) {
            return Link.report(entry.subject());
        }
        if (ABOUT_PEOPLE.stream().anyMatch(entry.action()::startsWith)) {
            return "";
        }
        if (entry.action().startsWith("webhook-")) {
            return "";
        }
        if (entry.action().startsWith("bulletin-")) {
            return Link.to("/publish/bulletin", Map.of("name", Optional.of(entry.subject())));
        }
        if (entry.action().equals("release") || entry.action().equals("withdraw")) {
            return Link.to("/publish/incident", Map.of("id", Optional.of(entry.subject())));
        }
        return entry.subject().matches("s[0-9]+") ? Link.source(entry.subject()) : Link.incident(entry.subject());
    }

    /** What the person gave as reason; of what has none, what else the entry says. */
    private static String reason(AuditEntry entry) {
        try {
            JsonNode detail = JSON.readTree(entry.detail());
            if (ABOUT_PEOPLE.stream().anyMatch(entry.action()::startsWith)) {
                return detail.properties().stream()
                        .map(field -> field.getKey() + " " + field.getValue().asText())
                        .collect(Collectors.joining(", "));
            }
            return detail.path("reason").asText("");
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
