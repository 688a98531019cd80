package org.dateline.desk.incident;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.StatusView;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.store.Page;
import org.dateline.store.Store;
import org.dateline.store.incident.Facets;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.Status;

/** {@code /incidents}: all incidents, by what people look for. */
public final class IncidentList {

    private static final int ROWS = 50;
    private static final int MOST_CHOICES = 12;

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
                filter,
                saved(filter),
                statuses(filter, facets),
                choices("Any", filter.type(), facets.types(), Words::capital),
                choices("Anywhere", filter.country(), facets.countries(), Words::country),
                List.of(
                        choice(filter, "sources", "", "Any number"),
                        choice(filter, "sources", "2", "Two or more of their own"),
                        choice(filter, "sources", "3", "Three or more")),
                List.of(
                        choice(filter, "contradicted", "", "Any"),
                        choice(filter, "contradicted", "yes", "Accounts contradict each other"),
                        choice(filter, "contradicted", "no", "No contradiction")),
                tokens(filter),
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

    private static List<Choice> statuses(IncidentFilter filter, Facets facets) {
        Map<String, Long> counts = new LinkedHashMap<>();
        facets.statuses().forEach(count -> counts.put(count.value(), count.incidents()));
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(filter, "status", "", "Any"));
        for (Status status : Status.values()) {
            choices.add(new Choice(
                    status.word(),
                    StatusView.of(status).word(),
                    Optional.ofNullable(counts.get(status.word()))
                            .map(Words::number)
                            .orElse(""),
                    filter.status().equals(Optional.of(status))));
        }
        return choices;
    }

    private static List<Choice> choices(
            String any, Optional<String> chosen, List<Facets.Count> counts, UnaryOperator<String> label) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", any, "", chosen.isEmpty()));
        for (Facets.Count count : counts.subList(0, Math.min(counts.size(), MOST_CHOICES))) {
            choices.add(new Choice(
                    count.value(),
                    label.apply(count.value()),
                    Words.number(count.incidents()),
                    chosen.equals(Optional.of(count.value()))));
        }
        if (chosen.isPresent() && choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(chosen.get(), label.apply(chosen.get()), "0", true));
        }
        return choices;
    }

    private static Choice choice(IncidentFilter filter, String name, String value, String label) {
        String chosen = filter.value(name);
        return new Choice(value, label, "", value.equals(chosen == null ? "" : chosen));
    }

    private static List<SavedFilter> saved(IncidentFilter filter) {
        List<SavedFilter> saved = new ArrayList<>();
        saved.add(saved(filter, "All", Map.of()));
        saved.add(saved(filter, "Waits for a decision", Map.of("status", "open", "sources", "2")));
        saved.add(saved(filter, "Contradicted", Map.of("contradicted", "yes")));
        saved.add(saved(filter, "Disputed", Map.of("status", "disputed")));
        saved.add(saved(filter, "Verified", Map.of("status", "verified")));
        return saved;
    }

    private static SavedFilter saved(IncidentFilter filter, String label, Map<String, String> choices) {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        filter.parameters().keySet().forEach(name -> parameters.put(name, Optional.ofNullable(choices.get(name))));
        return new SavedFilter(label, Link.to(IncidentFilter.PATH, parameters), parameters.equals(filter.parameters()));
    }

    private static List<FilterToken> tokens(IncidentFilter filter) {
        List<FilterToken> tokens = new ArrayList<>();
        filter.parameters()
                .forEach((name, value) -> value.ifPresent(
                        given -> tokens.add(new FilterToken(label(name, given), filter.with(name, Optional.empty())))));
        return tokens;
    }

    private static String label(String name, String value) {
        return switch (name) {
            case "q" -> "Words: " + value;
            case "status" -> "Status: " + StatusView.of(Status.of(value)).word();
            case "sources" -> value + " sources or more";
            case "contradicted" -> value.equals("yes") ? "Contradicted" : "Not contradicted";
            case "type" -> Words.capital(value);
            case "country" -> Words.country(value);
            case "actor" -> "Actor: " + value;
            case "from" -> "From " + value;
            case "to" -> "Until " + value;
            default -> "Area: " + value;
        };
    }
}
