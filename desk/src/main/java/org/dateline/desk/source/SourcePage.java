package org.dateline.desk.source;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.incident.HistoryEntry;
import org.dateline.desk.report.Inbox;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Notice;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.DecisionKind;
import org.dateline.store.decision.Signature;
import org.dateline.store.report.ReportFilter;
import org.dateline.store.source.SourceEntry;

/** {@code /source}: one source with its grade, which a person may set and take back, each time with a reason. */
public final class SourcePage {

    private static final int REPORTS = 10;
    private static final int DECISIONS = 50;

    private final Store store;
    private final Pages pages;

    public SourcePage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        SourceEntry source = store.sources().require(Params.required(ctx, "id"));
        pages.show(ctx, "sources", source.name(), "source.jte", view(source, "", "", null));
    }

    /** Sets the grade. */
    public void grade(Context ctx) {
        decide(
                ctx,
                (id, signature) ->
                        store.decisions().grade(id, Params.form(ctx, "grade").orElse("none"), signature));
    }

    /** Takes a grade back. */
    public void undo(Context ctx) {
        String number = Params.form(ctx, "decision").orElse("");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Refused(400, "'" + number + "' is no number of a decision.");
        }
        decide(ctx, (id, signature) -> store.decisions().undo(Long.parseLong(number), signature));
    }

    @FunctionalInterface
    private interface Act {
        Decision apply(String source, Signature signature);
    }

    private void decide(Context ctx, Act act) {
        String id = Params.form(ctx, "id").orElseThrow(() -> new Refused(400, "The form lacks its source."));
        String reason = Params.form(ctx, "reason").orElse("");
        SourceEntry source = store.sources().require(id);
        try {
            Decision decision = act.apply(id, new Signature(pages.account(ctx).name(), reason));
            ctx.redirect(Link.source(id) + "&done=" + decision.kind().word(), HttpStatus.SEE_OTHER);
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.REFUSED) {
                throw e;
            }
            String message = e.getMessage().substring(0, 1).toUpperCase(Locale.ROOT)
                    + e.getMessage().substring(1) + ".";
            pages.showRefusal(
                    ctx,
                    "sources",
                    source.name(),
                    "source.jte",
                    view(source, Params.form(ctx, "grade").orElse(""), reason, message),
                    Notice.error("Not kept.", message));
        }
    }

    private SourcePageView view(SourceEntry source, String chosen, String reason, String error) {
        boolean publisher = source.kind() == SourceEntry.Kind.PUBLISHER;
        String quoted = "\"" + source.name().replace("\"", " ") + "\"";
        ReportFilter filter = publisher ? ReportFilter.ALL.publisher(source.name()) : ReportFilter.search(quoted);
        String parameter = publisher ? "publisher" : "q";
        return new SourcePageView(
                source.id(),
                source.name(),
                publisher ? "Publisher" : "Speaker",
                source.code().orElse(""),
                (publisher ? "issued " : "quoted in ") + Words.count(source.reports(), "report"),
                Words.count(source.mentions(), "event mention"),
                source.grade().orElse(""),
                SourcesPage.meaning(source.grade()),
                RecordBar.of(source.record()).words(),
                SourcesPage.meanings(),
                store.reports().find(filter, PageRequest.first(REPORTS)).items().stream()
                        .map(Inbox::row)
                        .toList(),
                Link.to("/reports", Map.of(parameter, Optional.of(publisher ? source.name() : quoted))),
                history(source),
                chosen,
                reason,
                error);
    }

    private List<HistoryEntry> history(SourceEntry source) {
        return store.decisions().find(Optional.of(source.id()), PageRequest.first(DECISIONS)).items().stream()
                .map(SourcePage::entry)
                .toList();
    }

    private static HistoryEntry entry(Decision decision) {
        boolean undo = decision.kind() == DecisionKind.UNDO;
        return new HistoryEntry(
                Words.when(decision.when()),
                decision.when().toString(),
                decision.who(),
                undo
                        ? "took decision "
                                + decision.undoes().map(String::valueOf).orElse("") + " back"
                        : "set the grade to " + decision.value().orElse(""),
                decision.reason(),
                undo || decision.undone() ? 0 : decision.number(),
                decision.undone());
    }
}
