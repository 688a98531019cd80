package org.dateline.desk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/**
 * Made-up reports, coded by hand: each tells of one attack in the words "SPEAKER said N people were killed in TOWN". What
 * happened in one town on one day is one incident.
 */
public final class Stories {

    public static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Stories() {}

    public static Report report(String id, String publisher, String title, String text) {
        return new Report(
                id, Optional.of(DAY.plusDays(1)), Optional.of(publisher), Optional.of(title), Optional.empty(), text);
    }

    /** An attack in a town, as one paper has it from one speaker. */
    public static Intake attack(String id, String publisher, String speaker, String town, int killed) {
        String text = speaker + " said " + killed + " people were killed in " + town + ".\nThe market of " + town
                + " was closed.";
        return attack(report(id, publisher, "Attack in " + town, text), speaker, town, killed);
    }

    /** The same with a text of its own, which begins with the speaker's name. */
    public static Intake attack(Report report, String speaker, String town, int killed) {
        return attack(report, speaker, town, killed, DAY);
    }

    /** The same on another day. */
    public static Intake attack(Report report, String speaker, String town, int killed, LocalDate happened) {
        Place place = new Place(
                "g-" + town,
                town,
                Optional.of("SYR"),
                Optional.empty(),
                35.1 + Math.floorMod(town.hashCode(), 30) / 10.0,
                36.7,
                5,
                PlacePrecision.CITY);
        String event = ContentId.of("e", report.id());
        Mention mention = new Mention(
                event,
                report.id(),
                new EventType("ASSAULT", Optional.of("firearms"), Optional.empty(), Optional.of("190")),
                List.of(new Party("Gunmen", ActorCode.parse("UNK REB"))),
                List.of(new Party("Residents of " + town, ActorCode.parse("SYR CVL"))),
                Optional.of(DateInterval.day(happened)),
                Optional.of(place),
                EventStatus.HAPPENED,
                List.of(new Voice(
                        "s-" + report.id(),
                        speaker,
                        Optional.of(ActorCode.parse("SYR GOV")),
                        SourceKind.PERSON,
                        Stance.AFFIRMED,
                        Certainty.CERTAIN,
                        Optional.empty(),
                        Optional.empty())),
                new Casualties(Optional.of(Toll.exactly(killed)), Optional.empty()),
                false,
                report.text().lines().findFirst().orElse(""));
        Story story = new Story(report, List.of(mention));
        Telling telling = new Telling(report.id(), List.of(profile(report, mention, place, happened)), List.of());
        return new Intake(story, telling, new Reading("by hand", record(report, speaker, event)));
    }

    /** A report in the paper's own voice that says who took a town from the garrison; one called Somewhere has no place. */
    public static Intake taken(Report report, String taker, String town, EventStatus status) {
        Intake attack = attack(report, "nobody", town, 1);
        Mention told = attack.story().mentions().get(0);
        Mention taken = new Mention(
                told.id(),
                told.report(),
                new EventType(
                        "ASSAULT", Optional.of("territory"), Optional.of("NON_STATE_OVERTAKES"), Optional.empty()),
                List.of(new Party(taker, ActorCode.parse("SYR REB"))),
                List.of(new Party("the garrison", ActorCode.parse("SYR MIL"))),
                told.when(),
                town.equals("Somewhere") ? Optional.empty() : told.where(),
                status,
                List.of(),
                told.casualties(),
                false,
                told.words());
        return new Intake(new Story(report, List.of(taken)), attack.telling(), attack.reading());
    }

    /** A report in which nothing is read; its profile goes by its own id. */
    public static Intake empty(Report report) {
        Profile profile = new Profile(
                new Position((int) DAY.toEpochDay(), report.id(), 0, report.id()),
                Family.VIOLENCE,
                List.of(),
                Terms.of(new TreeMap<>()),
                Terms.of(new TreeMap<>()),
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty(),
                List.of(),
                List.of(),
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>());
        return new Intake(
                new Story(report, List.of()),
                new Telling(report.id(), List.of(profile), List.of()),
                new Reading("by hand", "{}"));
    }

    private static Profile profile(Report report, Mention mention, Place place, LocalDate happened) {
        TreeMap<String, Float> names = new TreeMap<>();
        names.put(place.name().toLowerCase(Locale.ROOT), 9f);
        TreeMap<String, Float> words = new TreeMap<>();
        words.put("market", 6f);
        int day = (int) happened.toEpochDay();
        return new Profile(
                new Position(day + 1, report.id(), 0, mention.id()),
                Family.VIOLENCE,
                List.of("omar " + place.name()),
                Terms.of(names),
                Terms.of(words),
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>(List.of("SYR")),
                Optional.of(new DayRange(day, day)),
                List.of(day),
                List.of(place),
                new TreeSet<>(List.of("SYR")),
                mention.casualties().killed(),
                Optional.empty(),
                new TreeSet<>(List.of("n omar " + place.name(), "d " + place.id() + " " + happened)));
    }

    /** One statement, whose cue is "said", and one event, whose trigger is "killed", where the text has these words. */
    private static String record(Report report, String speaker, String event) {
        String text = report.text();
        ObjectNode json = JSON.createObjectNode().put("layout", "dateline/1").put("id", report.id());
        ArrayNode passages = json.putArray("passages");
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                passages.addObject().put("kind", "paragraph").put("start", from).put("end", from + line.length());
            }
            from += line.length() + 1;
        }
        int said = text.indexOf("said");
        int killed = text.indexOf("killed");
        int end = Math.max(text.indexOf('.'), 0);
        json.putArray("times");
        if (said > 0 && end > said) {
            ObjectNode statement = json.putArray("statements").addObject().put("id", "s-" + report.id());
            statement.put("sentence", 0);
            ObjectNode source = statement.putObject("source");
            source.put("name", speaker)
                    .put("code", "SYR GOV")
                    .put("kind", "person")
                    .put("rule", "by hand:1");
            span(source, "span", 0, speaker.length());
            span(statement, "cue", said, said + 4);
            statement.putArray("content").addObject().put("start", said + 5).put("end", end);
            statement.put("kind", "indirect").put("attitude", "speech").put("stance", "affirmed");
            statement.putObject("factuality").put("certainty", "certain").put("polarity", "affirmed");
            statement.put("rule", "cues.tsv:7");
        }
        if (killed > 0) {
            ObjectNode coded =
                    json.putArray("events").addObject().put("id", event).put("sentence", 0);
            span(coded, "trigger", killed, killed + 6);
            coded.put("type", "ASSAULT")
                    .put("mode", "firearms")
                    .put("cameo", "190")
                    .put("status", "happened");
            coded.putArray("actors");
            coded.putArray("recipients");
            coded.putArray("said_by").add("s-" + report.id());
            coded.putObject("killed").put("min", 2).put("max", 2);
            coded.put("rule", "verbs.tsv:12");
        }
        return json.toString();
    }

    private static void span(ObjectNode node, String field, int start, int end) {
        node.putObject(field).put("start", start).put("end", end);
    }
}
