package org.dateline.desk.actor;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.incident.FilterForm;
import org.dateline.desk.incident.IncidentFilter;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;
import org.dateline.store.survey.ActorCount;
import org.dateline.store.survey.Dyad;
import org.dateline.store.survey.Grouping;
import org.dateline.store.survey.Interplay;

/** {@code /actors}: who is in the incidents, and who is said to act on whom. */
public final class ActorsPage {

    static final String PATH = "/actors";

    private static final int LISTED = 100;
    private static final int AMONG = 12;
    private static final int LEVELS = 5;
    private static final int NAME = 40;
    private static final int SHORT = 16;

    private final Store store;
    private final Pages pages;

    public ActorsPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        IncidentFilter filter = IncidentFilter.of(ctx);
        Optional<Grouping> chosen = Params.query(ctx, "by").map(ActorsPage::grouping);
        Grouping grouping = chosen.orElse(Grouping.ROLE);
        Criteria criteria = filter.criteria();
        Interplay interplay = store.actors().interplay(criteria, grouping, LISTED, AMONG);
        FilterForm form =
                FilterForm.of(PATH, filter, store.survey().facets(criteria), Map.of("by", chosen.map(Grouping::word)));
        ActorsPageView view = new ActorsPageView(
                form,
                counted(interplay),
                groupings(filter, grouping),
                interplay.actedOn().stream().map(actor -> head(actor, grouping)).toList(),
                rows(interplay, grouping, filter),
                interplay.actors().stream()
                        .map(actor -> entry(actor, grouping, filter))
                        .toList(),
                interplay.actors().size() < LISTED ? "" : "The " + LISTED + " in most incidents.");
        pages.show(ctx, "actors", "Actors", "actors.jte", view);
    }

    private static Grouping grouping(String word) {
        try {
            return Grouping.of(word);
        } catch (IllegalArgumentException e) {
            throw new Refused(400, "'by' is country, role or name, not '" + word + "'.");
        }
    }

    private static String counted(Interplay interplay) {
        return interplay.exact()
                ? "in " + Words.count(interplay.incidents(), "incident")
                : "in the latest " + Words.number(interplay.incidents())
                        + " incidents; there are more, which filters lead to";
    }

    private static List<ActorsPageView.Grouping> groupings(IncidentFilter filter, Grouping chosen) {
        List<ActorsPageView.Grouping> groupings = new ArrayList<>();
        for (Grouping grouping : List.of(Grouping.ROLE, Grouping.COUNTRY, Grouping.NAME)) {
            Map<String, Optional<String>> parameters = new LinkedHashMap<>(filter.parameters());
            parameters.put("by", grouping == Grouping.ROLE ? Optional.empty() : Optional.of(grouping.word()));
            groupings.add(new ActorsPageView.Grouping(
                    switch (grouping) {
                        case ROLE -> "Country and role";
                        case COUNTRY -> "Country";
                        case NAME -> "Name";
                    },
                    Link.to(PATH, parameters),
                    grouping == chosen));
        }
        return groupings;
    }

    private static String name(ActorCount actor, Grouping grouping) {
        return grouping == Grouping.NAME ? Words.excerpt(actor.name(), NAME) : Codes.words(actor.key());
    }

    private static ActorsPageView.Head head(ActorCount actor, Grouping grouping) {
        String shown = grouping == Grouping.NAME
                ? Words.excerpt(actor.name(), SHORT)
                : actor.key().replace(" -", "");
        return new ActorsPageView.Head(shown, name(actor, grouping), ActorPage.link(actor.key()));
    }

    private static List<ActorsPageView.Row> rows(Interplay interplay, Grouping grouping, IncidentFilter filter) {
        Map<String, Long> counts = new HashMap<>();
        long most = 1;
        for (Dyad dyad : interplay.dyads()) {
            counts.put(dyad.actor() + ">" + dyad.recipient(), dyad.incidents());
            most = Math.max(most, dyad.incidents());
        }
        List<ActorsPageView.Row> rows = new ArrayList<>();
        for (ActorCount actor : interplay.acting()) {
            List<ActorsPageView.Cell> cells = new ArrayList<>();
            for (ActorCount recipient : interplay.actedOn()) {
                long n = counts.getOrDefault(actor.key() + ">" + recipient.key(), 0L);
                cells.add(cell(n, most, actor, recipient, grouping, filter));
            }
            rows.add(new ActorsPageView.Row(head(actor, grouping), cells));
        }
        return rows;
    }

    private static ActorsPageView.Cell cell(
            long n, long most, ActorCount actor, ActorCount recipient, Grouping grouping, IncidentFilter filter) {
        if (n == 0) {
            return new ActorsPageView.Cell("", 0, Optional.empty(), "");
        }
        int level = most == 1
                ? 1
                : (int) Math.min(LEVELS, 1 + Math.floor(LEVELS * Math.log((double) n) / Math.log(most + 1.0)));
        return new ActorsPageView.Cell(
                Words.number(n),
                level,
                Optional.of(filter.with("actor", Optional.of(actor.key() + " > " + recipient.key()))),
                name(actor, grouping) + " acts on " + name(recipient, grouping) + ": " + Words.count(n, "incident"));
    }

    private static ActorsPageView.Entry entry(ActorCount actor, Grouping grouping, IncidentFilter filter) {
        return new ActorsPageView.Entry(
                name(actor, grouping),
                grouping == Grouping.NAME ? actor.code() : actor.key().replace(" -", ""),
                ActorPage.link(actor.key()),
                actor.did() == 0 ? "" : Words.number(actor.did()),
                filter.with("actor", Optional.of(actor.key() + " >")),
                actor.suffered() == 0 ? "" : Words.number(actor.suffered()),
                filter.with("actor", Optional.of("> " + actor.key())));
    }
}
