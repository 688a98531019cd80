package org.dateline.desk.report;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.Page;
import org.dateline.store.Store;
import org.dateline.store.report.Hit;
import org.dateline.store.report.ReportEntry;
import org.dateline.store.report.ReportFilter;

/** {@code /reports}: all that came in, the last first, with search. */
public final class Inbox {

    static final String PATH = "/reports";
    static final String TEMPLATE = "reports.jte";
    static final String TITLE = "Reports";

    private static final int ROWS = 40;
    private static final int HEADLINE = 140;

    private final Store store;
    private final Pages pages;

    public Inbox(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        pages.show(ctx, "reports", TITLE, TEMPLATE, view(ctx, AddForm.EMPTY));
    }

    /** The inbox again, with a form that was refused. */
    void showRefusal(Context ctx, AddForm form, Notice notice) {
        pages.showRefusal(ctx, "reports", TITLE, TEMPLATE, view(ctx, form), notice);
    }

    /** The inbox, saying what became of an upload. */
    void showDone(Context ctx, Notice notice) {
        pages.showWith(ctx, "reports", TITLE, TEMPLATE, view(ctx, AddForm.EMPTY), notice);
    }

    private InboxView view(Context ctx, AddForm form) {
        Optional<String> words = Params.query(ctx, "q");
        Optional<String> publisher = Params.query(ctx, "publisher");
        Optional<LocalDate> from = Params.day(ctx, "from");
        Optional<LocalDate> to = Params.day(ctx, "to");
        Page<Hit> page = store.reports().find(new ReportFilter(words, publisher, from, to), Params.page(ctx, ROWS));
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        parameters.put("publisher", publisher);
        parameters.put("from", from.map(LocalDate::toString));
        parameters.put("to", to.map(LocalDate::toString));
        boolean filtered = parameters.values().stream().anyMatch(Optional::isPresent);
        return new InboxView(
                words.orElse(""),
                publisher.orElse(""),
                from.map(LocalDate::toString).orElse(""),
                to.map(LocalDate::toString).orElse(""),
                filtered,
                page.items().stream().map(Inbox::row).toList(),
                page.next().map(cursor -> Link.with(PATH, parameters, "after", Optional.of(cursor))),
                Params.query(ctx, "after").isEmpty(),
                form);
    }

    /** A report as a row of a list. */
    public static InboxView.Row row(Hit hit) {
        ReportEntry report = hit.report();
        String title = report.title().filter(t -> !t.isBlank()).orElse("");
        return new InboxView.Row(
                Link.report(report.id()),
                Said.excerpt(title.isEmpty() ? hit.excerpt() : title, HEADLINE),
                Said.of(title.isEmpty() ? "" : hit.excerpt()),
                report.publisher().orElse("publisher not named"),
                report.published().map(Words::day).orElse("no date"),
                report.published().map(Object::toString).orElse(""),
                Words.when(report.receivedAt()),
                Words.count(report.mentions(), "event"),
                report.revision() > 1);
    }
}
