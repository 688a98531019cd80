package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.StatusView;
import org.dateline.desk.view.Words;
import org.dateline.store.incident.Facets;
import org.dateline.store.incident.Status;

/**
 * The form that narrows incidents, on every page that shows many of them.
 *
 * @param path the page it belongs to
 * @param kept what else the address says, which stays as it is
 * @param tokens the filters that are set, each with a link that takes it away
 */
public record FilterForm(
        String path,
        Map<String, String> kept,
        IncidentFilter filter,
        List<Choice> statuses,
        List<Choice> types,
        List<Choice> countries,
        List<Choice> sources,
        List<Choice> contradictions,
        List<FilterToken> tokens) {

    private static final int MOST_CHOICES = 12;

    /** @param kept further parameters of the page that choosing a filter leaves alone */
    public static FilterForm of(String path, IncidentFilter filter, Facets facets, Map<String, Optional<String>> kept) {
        Map<String, String> given = new LinkedHashMap<>();
        kept.forEach((name, value) -> value.ifPresent(v -> given.put(name, v)));
        return new FilterForm(
                path,
                given,
                filter,
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
                tokens(path, filter, kept));
    }

    /** The page without any filter. */
    public String cleared() {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        kept.forEach((name, value) -> parameters.put(name, Optional.of(value)));
        return Link.to(path, parameters);
    }

    /** Another page with the same filters. */
    public String on(String page) {
        return Link.to(page, filter.parameters());
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

    private static List<FilterToken> tokens(String path, IncidentFilter filter, Map<String, Optional<String>> kept) {
        Map<String, Optional<String>> all = new LinkedHashMap<>(filter.parameters());
        all.putAll(kept);
        List<FilterToken> tokens = new ArrayList<>();
        filter.parameters()
                .forEach((name, value) -> value.ifPresent(given ->
                        tokens.add(new FilterToken(label(name, given), Link.with(path, all, name, Optional.empty())))));
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
