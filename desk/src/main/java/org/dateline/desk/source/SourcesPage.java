package org.dateline.desk.source;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.account.Reliability;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.Page;
import org.dateline.store.Store;
import org.dateline.store.source.SourceEntry;

/** {@code /sources}: publishers and speakers. */
public final class SourcesPage {

    private static final int ROWS = 60;

    private final Store store;
    private final Pages pages;

    public SourcesPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        boolean speakers = Params.query(ctx, "kind").orElse("").equals("speaker");
        Optional<String> name = Params.query(ctx, "name");
        SourceEntry.Kind kind = speakers ? SourceEntry.Kind.SPEAKER : SourceEntry.Kind.PUBLISHER;
        Page<SourceEntry> page = store.sources().find(kind, name, Params.page(ctx, ROWS));
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("kind", Optional.of(kind.word()));
        parameters.put("name", name);
        SourcesView view = new SourcesView(
                kind.word(),
                name.orElse(""),
                page.items().stream().map(SourcesPage::row).toList(),
                page.next().map(cursor -> Link.with("/sources", parameters, "after", Optional.of(cursor))),
                Params.query(ctx, "after").isEmpty(),
                meanings());
        pages.show(ctx, "sources", "Sources", "sources.jte", view);
    }

    static List<SourcesView.Meaning> meanings() {
        return Arrays.stream(Reliability.values())
                .map(r -> new SourcesView.Meaning(r.symbol(), r.meaning()))
                .toList();
    }

    static String meaning(Optional<String> grade) {
        return grade.map(letter -> Reliability.valueOf(letter).meaning() + "; given by a person")
                .orElse("");
    }

    private static SourcesView.Row row(SourceEntry source) {
        return new SourcesView.Row(
                source.id(),
                Link.source(source.id()),
                source.name(),
                source.code().orElse(""),
                Words.number(source.reports()),
                Words.number(source.mentions()),
                source.grade().orElse(""),
                meaning(source.grade()),
                RecordBar.of(source.record()));
    }
}
