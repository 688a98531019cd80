package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.Story;
import org.dateline.core.incident.Voice;
import org.dateline.core.incident.link.DayRange;
import org.dateline.core.incident.link.Family;
import org.dateline.core.incident.link.Position;
import org.dateline.core.incident.link.Profile;
import org.dateline.core.incident.link.Telling;
import org.dateline.core.incident.link.Terms;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Report;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.time.DateInterval;
import org.dateline.store.report.Intake;
import org.dateline.store.report.Reading;

/** Made-up reports of made-up attacks, coded without an analyzer: each tells of one, and some of the day before. */
final class Samples {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    private static final List<String> TOWNS = List.of("Arvek", "Belden", "Corvia", "Dunmar", "Eskil", "Farrow");

    private static final List<String> TYPES = List.of("ASSAULT", "PROTEST", "COERCE", "MOBILIZE");

    private static final List<String> PAPERS = List.of("Daily Lantern", "Harbour Post", "Northern Wire", "The Ledger");

    private Samples() {}

    /** The same numbers give the same report. */
    static Intake report(int number) {
        return report(number, "");
    }

    /** @param more text that makes it another revision */
    static Intake report(int number, String more) {
        Random random = new Random(number);
        int happening = random.nextInt(Math.max(4, 400));
        Random event = new Random(happening * 31L);
        String town = TOWNS.get(event.nextInt(TOWNS.size()));
        LocalDate day = START.plusDays(event.nextInt(60));
        LocalDate published = day.plusDays(random.nextInt(3));
        int killed = 1 + event.nextInt(9) + random.nextInt(2);
        String person = "Omar Tessel" + happening;
        String text = "Gunmen killed " + killed + " people in " + town + " on " + day + ", " + person
                + " said. Residents fled the market. Report number " + number + ". " + more;
        String id = "report-" + number;
        Report report = new Report(
                id,
                Optional.of(published),
                Optional.of(PAPERS.get(random.nextInt(PAPERS.size()))),
                Optional.of("Attack in " + town),
                Optional.empty(),
                text);
        Place place = place(town);
        List<Mention> mentions = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            mentions.add(mention(id, i, TYPES.get(event.nextInt(TYPES.size())), day, place, killed, person, text));
        }
        Story story = new Story(report, mentions);
        List<Profile> strands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            strands.add(profile(story, mentions.get(i), i, published, day, place, person + (i == 0 ? "" : " " + i)));
        }
        Telling telling = new Telling(id, strands, List.of());
        return new Intake(story, telling, new Reading("test 1", "{\"id\":\"" + id + "\",\"more\":\"" + more + "\"}"));
    }

    /** A report that tells, in its paper's own voice, of one attack in Arvek on the first day of the samples. */
    static Intake told(String id, String paper, int days, String text, int killed) {
        LocalDate published = START.plusDays(days);
        Report report = new Report(
                id, Optional.of(published), Optional.of(paper), Optional.of("Attack in Arvek"), Optional.empty(), text);
        Mention spoken = mention(id, 0, "ASSAULT", START, place("Arvek"), killed, "Ira Solen", text);
        Mention own = new Mention(
                spoken.id(),
                id,
                spoken.type(),
                spoken.actors(),
                spoken.recipients(),
                spoken.when(),
                spoken.where(),
                spoken.status(),
                List.of(),
                spoken.casualties(),
                spoken.background(),
                spoken.words());
        Story story = new Story(report, List.of(own));
        Profile strand = profile(story, own, 0, published, START, place("Arvek"), "Ira Solen");
        return new Intake(story, new Telling(id, List.of(strand), List.of()), new Reading("test 1", "{}"));
    }

    /** A report that says who took a town from the garrison, on the first day of the samples; "" for no known town. */
    static Intake taken(String id, String paper, String town, String taker, EventStatus status) {
        String text = taker + " took " + town + " from the garrison.";
        Report report =
                new Report(id, Optional.of(START), Optional.of(paper), Optional.of("Front"), Optional.empty(), text);
        Place near = place(town.isEmpty() ? "Arvek" : town);
        Mention fought = mention(id, 0, "ASSAULT", START, near, 1, "Ira Solen", text);
        Mention taken = new Mention(
                fought.id(),
                id,
                new EventType(
                        "ASSAULT", Optional.of("territory"), Optional.of("NON_STATE_OVERTAKES"), Optional.empty()),
                List.of(new Party(taker, ActorCode.parse("SYR REB"))),
                List.of(new Party("the garrison", ActorCode.parse("SYR MIL"))),
                fought.when(),
                town.isEmpty() ? Optional.empty() : fought.where(),
                status,
                fought.voices(),
                fought.casualties(),
                false,
                text);
        Story story = new Story(report, List.of(taken));
        Profile strand = profile(story, taken, 0, START, START, near, "Ira Solen " + id);
        return new Intake(story, new Telling(id, List.of(strand), List.of()), new Reading("test 1", "{}"));
    }

    private static Place place(String town) {
        int n = TOWNS.indexOf(town);
        return new Place("g" + n, town, Optional.of("SYR"), Optional.empty(), 33 + n, 36 + n, 5, PlacePrecision.CITY);
    }

    private static Mention mention(
            String report, int i, String type, LocalDate day, Place place, int killed, String person, String text) {
        return new Mention(
                ContentId.of("e", report, "" + i),
                report,
                new EventType(type, Optional.of("firearms"), Optional.empty(), Optional.of("190")),
                List.of(new Party("Gunmen", ActorCode.parse("UNK REB"))),
                List.of(new Party("Residents of " + place.name(), ActorCode.parse("SYR CVL"))),
                Optional.of(DateInterval.day(day)),
                Optional.of(place),
                EventStatus.HAPPENED,
                List.of(new Voice(
                        "s" + i,
                        person,
                        Optional.of(ActorCode.parse("SYR GOV")),
                        SourceKind.PERSON,
                        Stance.AFFIRMED,
                        Certainty.CERTAIN,
                        Optional.empty(),
                        Optional.empty())),
                new Casualties(Optional.of(Toll.exactly(killed)), Optional.empty()),
                false,
                text.substring(0, text.indexOf('.') + 1));
    }

    private static Profile profile(
            Story story, Mention mention, int rank, LocalDate published, LocalDate day, Place place, String person) {
        TreeMap<String, Float> names = new TreeMap<>();
        names.put(person.toLowerCase(Locale.ROOT), 3.25f);
        TreeMap<String, Float> words = new TreeMap<>();
        for (String word : mention.words().split("[^A-Za-z]+")) {
            words.put(word.toLowerCase(Locale.ROOT), 0.1f + word.length());
        }
        words.remove("");
        TreeSet<String> keys = new TreeSet<>();
        keys.add("n " + person);
        keys.add("d " + place.id() + " " + day);
        keys.add("p " + place.id() + " " + published.toEpochDay() / 7);
        return new Profile(
                new Position((int) published.toEpochDay(), story.report().id(), rank, mention.id()),
                Family.VIOLENCE,
                List.of(person),
                Terms.of(names),
                Terms.of(words),
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>(List.of("SYR")),
                Optional.of(new DayRange((int) day.toEpochDay(), (int) day.toEpochDay())),
                List.of((int) day.toEpochDay()),
                List.of(place),
                new TreeSet<>(List.of("SYR")),
                mention.casualties().killed(),
                Optional.empty(),
                keys);
    }
}
