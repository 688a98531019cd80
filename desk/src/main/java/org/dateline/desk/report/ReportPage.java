package org.dateline.desk.report;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.incident.MentionEntry;
import org.dateline.store.report.ReportEntry;
import org.dateline.store.report.Revision;
import org.dateline.store.report.StoredReport;

/** {@code /report}: one report, with what was read in it marked on its words. */
public final class ReportPage {

    private static final int TITLE = 160;
    private static final int MOST_INCIDENTS = 12;
    private static final int HASH = 8;

    private final Store store;
    private final Pages pages;

    public ReportPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        StoredReport stored = store.reports().require(Params.required(ctx, "id"));
        String chosen = Params.query(ctx, "r").orElse("");
        ReportPageView view = view(stored, chosen, Params.number(ctx, "part").orElse(0));
        pages.show(ctx, "reports", view.title().words(), "report.jte", view);
    }

    /** The text as it came, for those who want to compare. */
    public void original(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8");
        ctx.result(store.reports().require(Params.required(ctx, "id")).report().text());
    }

    private ReportPageView view(StoredReport stored, String chosen, int asked) {
        Report report = stored.report();
        String link = Link.report(report.id());
        List<MentionEntry> mentions = store.incidents().ofReport(report.id());
        Map<String, String> incidents = new LinkedHashMap<>();
        mentions.stream()
                .filter(m -> m.incident() != null)
                .forEach(m -> incidents.put(m.mention().id(), m.incident()));
        CodedRecord record = RecordReader.read(stored);
        Blocks blocks = new Blocks(record, new RecordItems(record, incidents, chosen), link, chosen);
        if (asked > Math.max(1, blocks.parts())) {
            throw new Refused(404, "This report has no part " + asked + ".");
        }
        int part = asked == 0 ? blocks.partOfChosen() : asked - 1;
        return new ReportPageView(
                report.id(),
                title(report),
                report.publisher().orElse("publisher not named"),
                report.published().map(Words::day).orElse("no date"),
                report.published().map(Object::toString).orElse(""),
                report.url().filter(ReportPage::isWeb).orElse(""),
                "/report/original?id=" + link.substring(link.indexOf('=') + 1),
                facts(stored.entry(), record),
                incidents(mentions),
                blocks.part(part),
                stored.revisions().stream().map(ReportPage::revision).toList(),
                part > 0 ? Optional.of(link + "&part=" + part) : Optional.empty(),
                part + 1 < blocks.parts() ? Optional.of(link + "&part=" + (part + 2)) : Optional.empty(),
                blocks.parts() > 1 ? "Part " + (part + 1) + " of " + blocks.parts() : "");
    }

    /** Its headline, else the first line of its text. */
    static Said title(Report report) {
        return Said.excerpt(
                report.title()
                        .filter(title -> !title.isBlank())
                        .or(() -> report.text()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .findFirst())
                        .orElse(report.id()),
                TITLE);
    }

    private static boolean isWeb(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    private static List<String> facts(ReportEntry entry, CodedRecord record) {
        List<String> facts = new ArrayList<>();
        facts.add("Came in " + Words.when(entry.receivedAt()));
        facts.add(Words.count(record.statements().size(), "statement") + ", "
                + Words.count(record.events().size(), "event"));
        if (entry.revision() > 1) {
            facts.add("revision " + entry.revision());
        }
        return facts;
    }

    private List<ReportPageView.IncidentLink> incidents(List<MentionEntry> mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mentions.stream().filter(m -> m.incident() != null).forEach(m -> counts.merge(m.incident(), 1, Integer::sum));
        List<ReportPageView.IncidentLink> links = new ArrayList<>();
        counts.entrySet().stream()
                .limit(MOST_INCIDENTS)
                .forEach(entry -> store.incidents()
                        .get(entry.getKey())
                        .ifPresent(view -> links.add(new ReportPageView.IncidentLink(
                                Link.incident(entry.getKey()),
                                Said.excerpt(view.incident().summary().title(), TITLE),
                                Words.count(entry.getValue(), "event")))));
        return links;
    }

    private static ReportPageView.RevisionItem revision(Revision revision) {
        return new ReportPageView.RevisionItem(
                revision.revision(),
                Words.moment(revision.receivedAt()),
                revision.hash().substring(0, HASH));
    }
}
