package org.dateline.desk.actor;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.actor.Directory;
import org.dateline.core.statement.Stance;
import org.dateline.desk.incident.IncidentFilter;
import org.dateline.desk.timeline.Bars;
import org.dateline.desk.timeline.Strip;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.incident.Criteria;
import org.dateline.store.search.Folding;
import org.dateline.store.survey.ActorName;
import org.dateline.store.survey.DayCount;
import org.dateline.store.survey.Utterance;

/** {@code /actor}: what is told of one actor, by its name or its code. */
public final class ActorPage {

    static final String PATH = "/actor";

    private static final int NAMES = 24;
    private static final int LATEST = 8;
    private static final int SAID = 12;
    private static final int LOOKED_AT = 60;
    private static final int TYPES = 8;
    private static final int TITLE = 90;
    private static final int OTHERS = 160;
    private static final int FEWEST_BARS = 3;

    private static final Directory DIRECTORY = new Directory();

    private final Store store;
    private final Pages pages;
    private final Disputes disputes;

    public ActorPage(Store store, Pages pages) {
        this.store = store;
        this.pages = pages;
        this.disputes = new Disputes(store);
    }

    /** @param actor as a filter takes one */
    static String link(String actor) {
        return Link.to(PATH, Map.of("of", Optional.of(actor)));
    }

    public void show(Context ctx) {
        String actor = Params.required(ctx, "of");
        if (actor.contains(">")) {
            throw new Refused(400, "'of' is one actor, a code such as RUS MIL or a name, not '" + actor + "'.");
        }
        List<ActorName> names = store.actors().names(actor, NAMES);
        List<Utterance> said = store.actors().said(actor, false, LOOKED_AT);
        if (names.isEmpty() && said.isEmpty()) {
            throw new Refused(404, "No report names an actor '" + actor + "'. Actors lists those there are.");
        }
        boolean isCode = actor.matches("[A-Z]{3}( ([A-Z0-9]+|-))?");
        List<DayCount> did = store.survey().days(Criteria.ALL.actor(actor + " >"));
        List<DayCount> suffered = store.survey().days(Criteria.ALL.actor("> " + actor));
        String title = isCode
                ? Codes.words(actor)
                : Words.excerpt(
                        names.isEmpty() ? said.get(0).speaker() : names.get(0).name(), TITLE);
        ActorPageView view = new ActorPageView(
                title,
                isCode ? actor : "",
                counted(did, suffered),
                names.stream().map(name -> name(name, isCode)).toList(),
                isCode ? List.of() : known(actor),
                time(did, suffered),
                side(actor + " >", true, did),
                side("> " + actor, false, suffered),
                once(said).stream()
                        .map(word -> new ActorPageView.Word(stance(word), Deed.of(word.of(), true)))
                        .toList(),
                disputes.of(store.actors().said(actor, true, LOOKED_AT)));
        pages.show(ctx, "actors", title, "actor.jte", view);
    }

    /** A sentence that tells of several events stands once. */
    private static List<Utterance> once(List<Utterance> said) {
        Set<String> words = new HashSet<>();
        return said.stream()
                .filter(word -> words.add(
                        word.of().mention().report() + word.of().mention().words()))
                .limit(SAID)
                .toList();
    }

    private static long sum(List<DayCount> days) {
        return days.stream().mapToLong(DayCount::incidents).sum();
    }

    private static String counted(List<DayCount> did, List<DayCount> suffered) {
        return "said to act in " + Words.count(sum(did), "incident") + ", to be acted on in "
                + Words.number(sum(suffered));
    }

    private static ActorPageView.Name name(ActorName name, boolean isCode) {
        String days = name.first().isEmpty() ? "" : "in reports of " + Words.days(name.first(), name.last());
        String folded = Folding.words(name.name());
        return new ActorPageView.Name(
                Words.excerpt(name.name(), TITLE),
                name.code(),
                Codes.words(name.code()),
                isCode && !folded.isEmpty() ? link(folded) : "",
                link(name.code()),
                Words.count(name.mentions(), "mention"),
                days);
    }

    private static List<ActorPageView.Known> known(String actor) {
        List<ActorPageView.Known> known = new ArrayList<>();
        for (Directory.Entry entry : DIRECTORY.find(actor)) {
            List<ActorPageView.Office> offices = entry.offices().stream()
                    .map(office -> new ActorPageView.Office(
                            Codes.words(office.code().toString()), office.code().toString(), days(office)))
                    .toList();
            String others = String.join(
                    ", ",
                    entry.names().stream().filter(n -> !n.equals(entry.name())).toList());
            known.add(new ActorPageView.Known(
                    entry.name(), others.isEmpty() ? "" : Words.excerpt(others, OTHERS), offices));
        }
        return known;
    }

    private static String days(Directory.Office office) {
        return office.from().isEmpty() && office.to().isPresent()
                ? "until " + Words.day(office.to().get())
                : Words.days(office.from(), office.to());
    }

    private static Optional<ActorPageView.Time> time(List<DayCount> did, List<DayCount> suffered) {
        List<DayCount> both = new ArrayList<>();
        did.forEach(day -> both.add(new DayCount(day.day(), "did", day.incidents(), 0)));
        suffered.forEach(day -> both.add(new DayCount(day.day(), "suffered", day.incidents(), 0)));
        both.sort((a, b) -> a.day().orElse(LocalDate.MIN).compareTo(b.day().orElse(LocalDate.MIN)));
        Bars bars = Bars.of(both, Optional.empty());
        if (bars.bars().size() < FEWEST_BARS) {
            return Optional.empty();
        }
        long[] acted = counts(bars, "did");
        long[] borne = counts(bars, "suffered");
        long most = Math.max(most(acted), most(borne));
        return Optional.of(new ActorPageView.Time(
                bars.step().label(bars.bars().get(0).start()),
                bars.step().label(bars.bars().get(bars.bars().size() - 1).start()),
                bars.step().words(),
                Strip.path(acted, most),
                Strip.path(borne, most),
                "A bar for " + bars.step().words() + ", up to " + Words.count(most, "incident")));
    }

    private static long[] counts(Bars bars, String what) {
        return bars.bars().stream()
                .mapToLong(bar -> bar.byType().getOrDefault(what, 0L))
                .toArray();
    }

    private static long most(long[] counts) {
        long most = 1;
        for (long n : counts) {
            most = Math.max(most, n);
        }
        return most;
    }

    private ActorPageView.Side side(String actor, boolean did, List<DayCount> days) {
        Map<String, Long> types = new TreeMap<>();
        days.forEach(day -> types.merge(day.type(), day.incidents(), Long::sum));
        IncidentFilter all = IncidentFilter.ofActor(actor);
        List<ActorPageView.Count> counts = types.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(TYPES)
                .map(type -> new ActorPageView.Count(
                        Words.capital(type.getKey()),
                        Words.number(type.getValue()),
                        all.with("type", Optional.of(type.getKey()))))
                .toList();
        List<Deed> latest =
                store.incidents().mentions(Criteria.ALL.actor(actor), PageRequest.first(LATEST)).items().stream()
                        .map(mention -> Deed.of(mention, did))
                        .toList();
        return new ActorPageView.Side(
                Words.count(sum(days), "incident"), counts, latest, all.with("type", Optional.empty()));
    }

    private static String stance(Utterance utterance) {
        return stance(utterance.stance());
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case AFFIRMED -> "says so";
            case DENIED -> "denies it";
            case QUESTIONED -> "doubts it";
            case WITHHELD -> "does not say";
        };
    }
}
