package org.dateline.desk.actor;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.event.EventStatus;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Voice;
import org.dateline.core.place.Place;
import org.dateline.desk.incident.FilterForm;
import org.dateline.desk.incident.IncidentFilter;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Said;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.MentionEntry;

/** {@code /territory}: who is said to hold, take or lose what ground, claims about one place side by side. */
public final class TerritoryPage {

    static final String PATH = "/territory";

    private static final int MOST = 400;
    private static final int MOST_PLACES = 40;
    private static final int MOST_CLAIMS = 6;
    private static final int WORDS = 200;
    /** Claims further apart than this tell of a front that moved. */
    private static final long SAME_DAYS = 3;

    private final Store store;
    private final Pages pages;

    private record Claimed(MentionEntry entry, Ground ground) {

        Mention mention() {
            return entry.mention();
        }

        Optional<LocalDate> day() {
            return mention().when().map(when -> when.from());
        }
    }

    public TerritoryPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    public void show(Context ctx) {
        IncidentFilter filter = IncidentFilter.of(ctx);
        Criteria criteria = filter.criteria();
        List<MentionEntry> mentions = store.territory().claims(criteria, MOST + 1);
        boolean cut = mentions.size() > MOST;
        Map<String, List<Claimed>> byPlace = new LinkedHashMap<>();
        for (MentionEntry entry : mentions.subList(0, Math.min(MOST, mentions.size()))) {
            String where = entry.mention().where().map(Place::id).orElse("of " + entry.incident());
            byPlace.computeIfAbsent(where, id -> new ArrayList<>()).add(new Claimed(entry, Ground.of(entry.mention())));
        }
        List<TerritoryPageView.Ground> places = byPlace.values().stream()
                .limit(MOST_PLACES)
                .map(claims -> place(claims, filter))
                .toList();
        TerritoryPageView view = new TerritoryPageView(
                FilterForm.of(PATH, filter, store.survey().facets(criteria), Map.of()),
                Words.count(Math.min(MOST, mentions.size()), "claim"),
                places,
                cut || byPlace.size() > MOST_PLACES
                        ? "The latest claims; filters by day, country or actor lead to others."
                        : "");
        pages.show(ctx, "actors", "Territory", "territory.jte", view);
    }

    private static TerritoryPageView.Ground place(List<Claimed> claims, IncidentFilter filter) {
        Optional<Place> place = claims.get(0).mention().where();
        Map<String, List<Claimed>> byHolder = new LinkedHashMap<>();
        for (Claimed claim : claims) {
            String holder = claim.ground().holder().orElse("");
            byHolder.computeIfAbsent(holder.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(claim);
        }
        List<TerritoryPageView.Holder> holders =
                byHolder.values().stream().map(TerritoryPage::holder).toList();
        return new TerritoryPageView.Ground(
                place.map(Place::name).orElse("Place not known for sure"),
                place.flatMap(Place::country).map(Words::country).orElse(""),
                place.map(there -> filter.with("box", Optional.of(spot(there)))).orElse(""),
                isContested(byHolder),
                holders);
    }

    private static String spot(Place place) {
        String point = place.latitude() + "," + place.longitude();
        return point + "," + point;
    }

    private static TerritoryPageView.Holder holder(List<Claimed> claims) {
        Set<String> sources = new LinkedHashSet<>();
        for (Claimed claim : claims) {
            List<Voice> voices = claim.mention().voices();
            voices.forEach(voice -> sources.add(voice.name()));
            if (voices.isEmpty()) {
                sources.add(claim.entry().publisher().orElse("publisher not named"));
            }
        }
        return new TerritoryPageView.Holder(
                claims.get(0).ground().holder().orElse("Nobody named"),
                Words.count(sources.size(), "teller"),
                claims.stream().limit(MOST_CLAIMS).map(TerritoryPage::claim).toList());
    }

    private static TerritoryPageView.Claim claim(Claimed claimed) {
        Mention m = claimed.mention();
        String status = Deed.status(m.status());
        String loser = Deed.parties(m.type().mode().equals(Optional.of("withdraw")) ? m.actors() : m.recipients());
        return new TerritoryPageView.Claim(
                claimed.ground().verb() + (status.isEmpty() ? "" : ", " + status),
                loser,
                Words.days(m.when().map(w -> w.from()), m.when().flatMap(w -> w.to())),
                Said.excerpt(m.words(), WORDS),
                Deed.by(claimed.entry()),
                claimed.entry().incident() == null
                        ? ""
                        : Link.incident(claimed.entry().incident()),
                Link.report(m.report()),
                m.status() == EventStatus.DENIED);
    }

    /** Whether what is said to have happened within the same few days names two holders, or is denied. */
    private static boolean isContested(Map<String, List<Claimed>> byHolder) {
        List<Claimed> all = byHolder.values().stream().flatMap(List::stream).toList();
        for (Claimed one : all) {
            for (Claimed other : all) {
                boolean same = one.day().isPresent()
                        && other.day().isPresent()
                        && Math.abs(ChronoUnit.DAYS.between(
                                        one.day().get(), other.day().get()))
                                <= SAME_DAYS;
                boolean holders = one.mention().status() == EventStatus.HAPPENED
                        && other.mention().status() == EventStatus.HAPPENED
                        && one.ground().holder().isPresent()
                        && other.ground().holder().isPresent()
                        && !one.ground()
                                .holder()
                                .get()
                                .equalsIgnoreCase(other.ground().holder().get());
                boolean denied = one.mention().status() == EventStatus.HAPPENED
                        && other.mention().status() == EventStatus.DENIED;
                if (same && (holders || denied)) {
                    return true;
                }
            }
        }
        return false;
    }
}
