package org.dateline.app.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;

/** One event beside its words: who did what to whom, where, when, who says so, and why the coder thinks so. */
final class EventRecord {

    private final Markup page;
    private final RecordList records;

    EventRecord(Markup page) {
        this.page = page;
        this.records = new RecordList(page);
    }

    /** @param inText whether its words stand on the page */
    void write(Numbered report, int index, boolean inText) throws IOException {
        EventMention event = report.event(index);
        String anchor = report.eventAnchor(index);
        records.startRecord("et", Numbered.eventLabel(index));
        page.element("b", Wording.type(event.type())).text(" ");
        parties(page, Wording.names(event.actors()), Wording.names(event.recipients()));
        records.startFacts(state(report, event), anchor);
        type(event.type());
        actors("Who", event.actors());
        actors("To whom", event.recipients());
        where(event.where());
        records.factOrNot("When", event.when().map(Wording::interval).orElse(""));
        records.fact("Status", Wording.status(event.status()));
        saidBy(report, event);
        for (Casualties.Harm harm : Casualties.Harm.values()) {
            toll(Wording.capital(harm.name()), event.casualties().of(harm));
        }
        if (!event.casualties().groups().isEmpty()) {
            records.fact(
                    "Of whom", Wording.groups(report.text(), event.casualties().groups()));
        }
        if (!event.measures().isEmpty()) {
            records.fact("Measures", Wording.measures(report.text(), event.measures()));
        }
        if (event.background().isPresent()) {
            records.fact("Background", "yes, by " + event.background().get());
        }
        records.endRecord(
                report.text(),
                event.trigger(),
                event.rule(),
                Optional.of("t-" + anchor).filter(a -> inText));
    }

    /** {@code Russian warships → fishing boats}, with what is not said left out. */
    static void parties(Markup page, String actors, String recipients) throws IOException {
        if (!actors.isEmpty()) {
            page.words(Wording.excerpt(actors, 80));
        }
        if (!recipients.isEmpty()) {
            page.text(actors.isEmpty() ? "→ " : " → ").words(Wording.excerpt(recipients, 80));
        }
    }

    private void type(EventType type) throws IOException {
        page.element("dt", "Type").start("dd").text(Wording.type(type));
        if (type.cameo().isPresent()) {
            records.code("CAMEO " + type.cameo().get());
        }
        page.end();
        if (type.acled().isPresent()) {
            records.fact("ACLED", type.acled().get());
        }
    }

    private void actors(String name, List<ActorMention> actors) throws IOException {
        if (actors.isEmpty()) {
            records.factOrNot(name, "");
            return;
        }
        page.element("dt", name).start("dd");
        for (ActorMention actor : actors) {
            page.start("span", "party").words(Wording.excerpt(actor.name(), 120));
            records.code(actor.code().toString());
            page.end().text(" ");
        }
        page.end();
    }

    private void where(Optional<EventPlace> where) throws IOException {
        if (where.isEmpty()) {
            records.factOrNot("Where", "");
            return;
        }
        page.element("dt", "Where")
                .start("dd")
                .words(Wording.excerpt(where.get().name(), 120));
        if (where.get().place().isPresent()) {
            Place place = where.get().place().get();
            if (place.country().isPresent()) {
                records.code(place.country().get());
            }
            page.text(" ").element("span", "note", accuracy(place));
        } else {
            page.text(" ").element("span", "note", "not in the gazetteer");
        }
        page.end();
    }

    static String accuracy(Place place) {
        return place.precision().name().toLowerCase(java.util.Locale.ROOT) + ", "
                + Wording.degrees(place.latitude(), place.longitude()) + " ± "
                + Wording.decimal(place.uncertaintyKm(), place.uncertaintyKm() < 10 ? 1 : 0) + " km";
    }

    private void saidBy(Numbered report, EventMention event) throws IOException {
        if (event.saidBy().isEmpty()) {
            records.fact("Said by", "the report itself");
            return;
        }
        page.element("dt", "Said by").start("dd");
        for (String id : event.saidBy()) {
            var at = report.statement(id);
            if (at.isPresent()) {
                page.start("a").attr("href", "#" + report.statementAnchor(at.get()));
                page.text(Numbered.statementLabel(at.get())).end().text(" ");
                page.words(Wording.excerpt(report.statement(at.get()).source().name(), 80))
                        .text(" ");
            }
        }
        page.end();
    }

    private void toll(String name, Optional<Toll> toll) throws IOException {
        if (toll.isPresent()) {
            records.fact(name, Wording.toll(toll.get()));
        }
    }

    private static String state(Numbered report, EventMention event) {
        List<String> sources = new ArrayList<>();
        for (String id : event.saidBy()) {
            report.statement(id).ifPresent(at -> sources.add(Numbered.statementLabel(at)));
        }
        String by = sources.isEmpty() ? "" : "by " + String.join(", ", sources);
        List<String> state = new ArrayList<>();
        if (event.status() != EventStatus.HAPPENED) {
            state.add(Wording.status(event.status()));
        }
        if (event.background().isPresent()) {
            state.add("background");
        }
        if (!by.isEmpty()) {
            state.add(by);
        }
        return String.join(" ", state);
    }
}
