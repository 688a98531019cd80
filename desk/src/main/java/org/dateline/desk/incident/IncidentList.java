package org.dateline.desk.incident;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.Page;
import org.dateline.store.Store;
import org.dateline.store.incident.Facets;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.people.Setting;

/** {@code /incidents}: all incidents, by what people look for. */
public final class IncidentList {

    private static final int ROWS = 50;

    private final Store store;
    private final Pages pages;

    public IncidentList(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        IncidentFilter filter = IncidentFilter.of(ctx);
        Page<IncidentEntry> page = store.incidents().find(filter.criteria(), Params.page(ctx, ROWS));
        Facets facets = store.incidents().facets(filter.criteria());
        Map<String, Optional<String>> further = new LinkedHashMap<>(filter.parameters());
        Optional<String> next = page.next().map(cursor -> {
            further.put("after", Optional.of(cursor));
            return Link.to(IncidentFilter.PATH, further);
        });
        IncidentListView view = new IncidentListView(
                saved(filter),
                FilterForm.of(IncidentFilter.PATH, filter, facets, Map.of()),
                page.items().stream().map(IncidentRow::of).toList(),
                counted(facets),
                next,
                Params.query(ctx, "after").isEmpty(),
                new OwnFilters(store, pages).of(ctx, filter));
        pages.show(ctx, "incidents", "Incidents", "incidents.jte", view);
    }

    private static String counted(Facets facets) {
        return (facets.exact() ? "" : "the latest ") + Words.count(facets.total(), "incident")
                + (facets.exact() ? "" : " counted; there are more")
                + (facets.contradicted() > 0 ? ", " + Words.number(facets.contradicted()) + " contradicted" : "")
                + ", latest first";
    }

    private List<SavedFilter> saved(IncidentFilter filter) {
        List<SavedFilter> saved = new ArrayList<>();
        saved.add(saved(filter, "All", Map.of()));
        saved.add(saved(filter, "Waits for a decision", Map.of("status", "open", "sources", "2")));
        saved.add(saved(filter, "Contradicted", Map.of("contradicted", "yes")));
        if (store.settings().isOn(Setting.SECOND_READER)) {
            saved.add(saved(filter, "Waits for a second reader", Map.of("status", "review")));
        }
        saved.add(saved(filter, "Disputed", Map.of("status", "disputed")));
        saved.add(saved(filter, "Verified", Map.of("status", "verified")));
        return saved;
    }

    private static SavedFilter saved(IncidentFilter filter, String label, Map<String, String> choices) {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        filter.parameters().keySet().forEach(name -> parameters.put(name, Optional.ofNullable(choices.get(name))));
        return new SavedFilter(label, Link.to(IncidentFilter.PATH, parameters), parameters.equals(filter.parameters()));
    }
}
