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
import org.dateline.store.correction.CorrectedReading;
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
        String at = Params.query(ctx, "at").orElse("");
        ReportPageView view =
                view(stored, at, chosen, Params.number(ctx, "part").orElse(0));
        pages.show(ctx, "reports", view.title().words(), "report.jte", view);
    }

    /** The text as it came, for those who want to compare. */
    public void original(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8");
        ctx.result(store.reports().require(Params.required(ctx, "id")).report().text());
    }

    /** @param at anchor of the record that gets the focus; empty for none */
    private ReportPageView view(StoredReport stored, String at, String chosen, int asked) {
        Report report = stored.report();
        String link = Link.report(report.id());
        List<MentionEntry> mentions = store.incidents().ofReport(report.id());
        Map<String, String> incidents = new LinkedHashMap<>();
        mentions.stream()
                .filter(m -> m.incident() != null)
                .forEach(m -> incidents.put(m.mention().id(), m.incident()));
        Optional<CorrectedReading> corrected = store.corrections().reading(report.id());
        Reviews reviews = new Reviews(store.corrections().of(report.id()), corrected);
        CodedRecord record = corrected
                .map(reading -> RecordReader.read(stored, reading.record()))
                .orElseGet(() -> RecordReader.read(stored));
        Blocks blocks = new Blocks(record, new RecordItems(record, incidents, chosen, reviews), link, chosen);
        if (asked > Math.max(1, blocks.parts())) {
            throw new Refused(404, "This report has no part " + asked + ".");
        }
        int part = asked == 0 ? blocks.partOf(at.isEmpty() ? chosen : at) : asked - 1;
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
                stored.entry().revision(),
                at,
                reviews.said(),
                check(stored, record, corrected, reviews),
                part > 0 ? Optional.of(link + "&part=" + part) : Optional.empty(),
                part + 1 < blocks.parts() ? Optional.of(link + "&part=" + (part + 2)) : Optional.empty(),
                blocks.parts() > 1 ? "Part " + (part + 1) + " of " + blocks.parts() : "");
    }

    private static CheckView check(
            StoredReport stored, CodedRecord record, Optional<CorrectedReading> corrected, Reviews reviews) {
        int all = record.statements().size() + record.events().size();
        long looked = record.statements().stream()
                        .filter(s -> !reviews.of(s.id()).isMachine())
                        .count()
                + record.events().stream()
                        .filter(e -> !reviews.of(e.id()).isMachine())
                        .count();
        boolean checked = corrected.filter(CorrectedReading::checked).isPresent();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                checked
                        ? "A person stands behind each of its " + Words.count(all, "record")
                                + ", and said that there are no"
                                + " more. It is among what dateline export --format gold writes."
                        : looked + " of " + Words.count(all, "record") + " looked at by a person.");
        if (reviews.stale() > 0) {
            sentences.add(Words.count(reviews.stale(), "correction") + " no longer fit the words; see below.");
        }
        if (reviews.differing() > 0) {
            sentences.add("Newer rules read " + Words.count(reviews.differing(), "record")
                    + " otherwise than when a person looked; the person’s word stands.");
        }
        return new CheckView(checked, String.join(" ", sentences), beyond(stored, corrected));
    }

    private static List<CheckView.Beyond> beyond(StoredReport stored, Optional<CorrectedReading> corrected) {
        List<String> leftOut = corrected.map(CorrectedReading::leftOut).orElse(List.of());
        if (leftOut.isEmpty()) {
            return List.of();
        }
        CodedRecord machine = RecordReader.read(stored);
        List<CheckView.Beyond> beyond = new ArrayList<>();
        machine.statements().stream()
                .filter(s -> leftOut.contains(s.id()))
                .forEach(s -> beyond.add(new CheckView.Beyond(
                        s.id(),
                        "statement of " + s.source().name(),
                        Said.excerpt(s.cue().in(machine.text()), TITLE))));
        machine.events().stream()
                .filter(e -> leftOut.contains(e.id()))
                .forEach(e -> beyond.add(new CheckView.Beyond(
                        e.id(),
                        Words.capital(e.type()),
                        Said.excerpt(e.trigger().in(machine.text()), TITLE))));
        return beyond;
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
