package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.Story;
import org.dateline.core.incident.Voice;
import org.dateline.core.incident.copy.FingerprintReader;
import org.dateline.core.incident.copy.Outlets;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.time.DateInterval;

/** Builds what one report tells, for tests: a shelling at sea unless told otherwise. */
final class Told {

    static final Outlets OUTLETS = new Outlets();
    static final FingerprintReader READER = new FingerprintReader(OUTLETS);

    private final String id;
    private final String publisher;
    private final LocalDate day;
    private String text;
    private String title = "";
    private String type = "ASSAULT";
    private Optional<String> mode = Optional.of("heavy-weapons");
    private Optional<String> acled = Optional.of("Shelling/artillery/missile attack");
    private EventStatus status = EventStatus.HAPPENED;
    private final List<Party> actors = new ArrayList<>();
    private final List<Party> recipients = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private Optional<Toll> killed = Optional.empty();
    private Optional<Toll> injured = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<DateInterval> when = Optional.empty();

    private Told(String id, String publisher, int day) {
        this.id = id;
        this.publisher = publisher;
        this.day = LocalDate.of(1904, 10, day);
        this.text = "Report " + id + " was written at the quay by a man of " + publisher + ".";
    }

    static Told by(String id, String publisher, int dayOfOctober) {
        return new Told(id, publisher, dayOfOctober);
    }

    Told text(String words) {
        this.text = words;
        return this;
    }

    Told title(String words) {
        this.title = words;
        return this;
    }

    Told type(String plover, String newMode, String newAcled) {
        this.type = plover;
        this.mode = Optional.of(newMode).filter(s -> !s.isEmpty());
        this.acled = Optional.of(newAcled).filter(s -> !s.isEmpty());
        return this;
    }

    Told status(EventStatus newStatus) {
        this.status = newStatus;
        return this;
    }

    Told actor(String name, String code) {
        actors.add(new Party(name, ActorCode.parse(code)));
        return this;
    }

    Told recipient(String name, String code) {
        recipients.add(new Party(name, ActorCode.parse(code)));
        return this;
    }

    Told killed(Toll toll) {
        this.killed = Optional.of(toll);
        return this;
    }

    Told killed(int count) {
        return killed(Toll.exactly(count));
    }

    Told injured(int count) {
        this.injured = Optional.of(Toll.exactly(count));
        return this;
    }

    Told at(String name, double latitude, double longitude, double km) {
        this.place = Optional.of(new Place(
                name, name, Optional.empty(), Optional.empty(), latitude, longitude, km, PlacePrecision.CITY));
        return this;
    }

    Told on(int dayOfOctober) {
        this.when = Optional.of(DateInterval.day(LocalDate.of(1904, 10, dayOfOctober)));
        return this;
    }

    Told saidBy(String name, SourceKind kind, String code) {
        return saidBy(name, kind, code, Stance.AFFIRMED, "", Certainty.CERTAIN);
    }

    Told saidBy(String name, SourceKind kind, String code, Stance stance, String via, Certainty certainty) {
        voices.add(new Voice(
                "s-" + id + "-" + voices.size(),
                name,
                code.isEmpty() ? Optional.empty() : Optional.of(ActorCode.parse(code)),
                kind,
                stance,
                certainty,
                via.isEmpty() ? Optional.empty() : Optional.of(via),
                Optional.empty()));
        return this;
    }

    Telling tell() {
        Report report = new Report(
                id,
                Optional.of(day),
                publisher.isEmpty() ? Optional.empty() : Optional.of(publisher),
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                Optional.empty(),
                text);
        Mention mention = new Mention(
                "e-" + id,
                id,
                new EventType(type, mode, acled, Optional.empty()),
                actors,
                recipients,
                when,
                place,
                status,
                voices,
                new Casualties(killed, injured),
                false,
                text);
        return Telling.of(new Story(report, List.of(mention)), READER);
    }

    static Incident weigh(List<Telling> tellings) {
        return new Weigher(OUTLETS).weigh("i1", tellings, Judgements.NONE);
    }

    static Incident weigh(Told... told) {
        List<Telling> tellings = new ArrayList<>();
        for (Told one : told) {
            tellings.add(one.tell());
        }
        return weigh(tellings);
    }
}
