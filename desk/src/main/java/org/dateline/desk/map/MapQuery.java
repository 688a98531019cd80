package org.dateline.desk.map;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.incident.IncidentFilter;
import org.dateline.desk.view.Link;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.Criteria;

/**
 * What an address of the map says.
 *
 * @param at what is in view; empty for all there is
 * @param until only what happened by that day
 * @param only how many days before it count; empty for all
 * @param spot where a person looks closer
 */
record MapQuery(
        IncidentFilter filter,
        Optional<Viewport> at,
        Optional<LocalDate> until,
        Optional<Integer> only,
        Optional<String> spot) {

    static final String PATH = "/map";

    private static final int MOST_DAYS = 100_000;

    static MapQuery of(Context ctx) {
        var only = Params.number(ctx, "only");
        if (only.isPresent() && (only.getAsInt() < 1 || only.getAsInt() > MOST_DAYS)) {
            throw new Refused(
                    400, "'only' is a number of days from 1 to " + MOST_DAYS + ", not " + only.getAsInt() + ".");
        }
        Optional<String> spot = Params.query(ctx, "spot");
        spot.ifPresent(Box::parse);
        return new MapQuery(
                IncidentFilter.of(ctx),
                Params.query(ctx, "at").map(Viewport::parse),
                Params.day(ctx, "until"),
                only.isPresent() ? Optional.of(only.getAsInt()) : Optional.empty(),
                spot);
    }

    /** The filters and what the slider leaves of them. */
    Criteria shown() {
        Criteria criteria = filter.criteria();
        if (until.isEmpty()) {
            return criteria;
        }
        LocalDate day = until.get();
        if (criteria.to().isEmpty() || criteria.to().get().isAfter(day)) {
            criteria = criteria.to(day);
        }
        if (only.isPresent()) {
            LocalDate from = day.minusDays(only.get() - 1L);
            if (criteria.from().isEmpty() || criteria.from().get().isBefore(from)) {
                criteria = criteria.from(from);
            }
        }
        return criteria;
    }

    /** What the address says beside the filters. */
    Map<String, Optional<String>> own() {
        Map<String, Optional<String>> own = new LinkedHashMap<>();
        own.put("at", at.map(Viewport::text));
        own.put("until", until.map(LocalDate::toString));
        own.put("only", only.map(days -> Integer.toString(days)));
        own.put("spot", spot);
        return own;
    }

    private Map<String, Optional<String>> all() {
        Map<String, Optional<String>> all = new LinkedHashMap<>(filter.parameters());
        all.putAll(own());
        return all;
    }

    /** The same map with something changed. */
    String with(String name, Optional<String> value) {
        return Link.with(PATH, all(), name, value);
    }

    String link() {
        return Link.to(PATH, all());
    }

    /** The same map with another part of the world in view. */
    String at(Viewport viewport) {
        Map<String, Optional<String>> all = all();
        all.put("spot", Optional.empty());
        return Link.with(PATH, all, "at", Optional.of(viewport.text()));
    }

    /** The same map, looking closer at one spot. */
    String spot(Viewport viewport, Box box) {
        Map<String, Optional<String>> all = all();
        all.put("at", Optional.of(viewport.text()));
        return Link.with(PATH, all, "spot", Optional.of(text(box)));
    }

    /** The list of the incidents there, with the same filters and days. */
    String list(Box box) {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>(filter.parameters());
        Criteria shown = shown();
        parameters.put("from", shown.from().map(LocalDate::toString));
        parameters.put("to", shown.to().map(LocalDate::toString));
        return Link.with(IncidentFilter.PATH, parameters, "box", Optional.of(text(box)));
    }

    /** As {@link Box#parse} reads it. */
    static String text(Box box) {
        return box.south() + "," + box.west() + "," + box.north() + "," + box.east();
    }
}
