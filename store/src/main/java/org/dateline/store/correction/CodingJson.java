package org.dateline.store.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.correction.Assertion;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.EventCoding;
import org.dateline.core.correction.Location;
import org.dateline.core.correction.Outcome;
import org.dateline.core.correction.Participant;
import org.dateline.core.correction.Quote;
import org.dateline.core.correction.Ruled;
import org.dateline.core.correction.StatementCoding;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.statement.Attitude;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.Polarity;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.statement.StatementKind;
import org.dateline.store.StoreException;
import org.dateline.store.incident.MentionJson;

/** Codings, and what is said of records by them, as JSON and back, without loss. What is unknown is left out. */
final class CodingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CodingJson() {}

    static String ruled(List<Ruled> ruled) {
        ArrayNode array = JSON.createArrayNode();
        for (Ruled one : ruled) {
            ObjectNode json = array.addObject().put("record", one.record());
            one.says().ifPresent(coding -> json.set("says", coding(coding)));
            one.seen().ifPresent(coding -> json.set("seen", coding(coding)));
        }
        return array.toString();
    }

    static List<Ruled> ruled(String text) {
        return parsed(
                text,
                array -> list(
                        array,
                        json -> new Ruled(
                                json.get("record").textValue(),
                                optional(json, "says", CodingJson::coding),
                                optional(json, "seen", CodingJson::coding))));
    }

    static String outcomes(List<Outcome> outcomes) {
        ArrayNode array = JSON.createArrayNode();
        for (Outcome outcome : outcomes) {
            ObjectNode json = array.addObject()
                    .put("correction", outcome.correction())
                    .put("record", outcome.record())
                    .put("shown", outcome.shown())
                    .put("state", lower(outcome.state()));
            outcome.machine().ifPresent(coding -> json.set("machine", coding(coding)));
        }
        return array.toString();
    }

    static List<Outcome> outcomes(JsonNode array) {
        return list(
                array,
                json -> new Outcome(
                        json.get("correction").longValue(),
                        json.get("record").textValue(),
                        json.get("shown").textValue(),
                        value(Outcome.State.class, json, "state"),
                        optional(json, "machine", CodingJson::coding)));
    }

    static <T> T parsed(String text, Function<JsonNode, T> reader) {
        try {
            return reader.apply(JSON.readTree(text));
        } catch (JsonProcessingException | NullPointerException | IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.FAILED, "a stored correction is damaged: " + e.getMessage(), e);
        }
    }

    static ObjectNode coding(Coding coding) {
        return coding instanceof EventCoding event ? event(event) : statement((StatementCoding) coding);
    }

    static Coding coding(JsonNode json) {
        return json.has("trigger") ? event(json) : statement(json);
    }

    private static ObjectNode event(EventCoding e) {
        ObjectNode json = JSON.createObjectNode();
        json.set("trigger", quote(e.trigger()));
        json.put("type", e.type().plover());
        e.type().mode().ifPresent(v -> json.put("mode", v));
        e.type().acled().ifPresent(v -> json.put("acled", v));
        e.type().cameo().ifPresent(v -> json.put("cameo", v));
        participants(json.putArray("actors"), e.actors());
        participants(json.putArray("recipients"), e.recipients());
        e.when().ifPresent(v -> json.set("when", MentionJson.interval(v)));
        e.where().ifPresent(v -> json.set("where", location(v)));
        json.put("status", lower(e.status()));
        e.tolls().forEach((harm, toll) -> json.set(lower(harm), MentionJson.toll(toll)));
        ArrayNode saidBy = json.putArray("said_by");
        e.saidBy()
                .forEach(a -> saidBy.addObject().put("statement", a.statement()).put("source", a.source()));
        return json.put("background", e.background());
    }

    private static EventCoding event(JsonNode json) {
        Map<Harm, Toll> tolls = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            optional(json, lower(harm), MentionJson::toll).ifPresent(toll -> tolls.put(harm, toll));
        }
        return new EventCoding(
                quote(json.get("trigger")),
                new EventType(
                        json.get("type").textValue(), text(json, "mode"), text(json, "acled"), text(json, "cameo")),
                list(json.get("actors"), CodingJson::participant),
                list(json.get("recipients"), CodingJson::participant),
                optional(json, "when", MentionJson::interval),
                optional(json, "where", CodingJson::location),
                value(EventStatus.class, json, "status"),
                tolls,
                list(
                        json.get("said_by"),
                        a -> new Assertion(
                                a.get("statement").textValue(), a.get("source").textValue())),
                json.get("background").booleanValue());
    }

    private static void participants(ArrayNode array, List<Participant> participants) {
        for (Participant p : participants) {
            ObjectNode json =
                    array.addObject().put("name", p.name()).put("code", p.code().toString());
            p.words().ifPresent(v -> json.set("words", quote(v)));
        }
    }

    private static Participant participant(JsonNode json) {
        return new Participant(
                json.get("name").textValue(),
                ActorCode.parse(json.get("code").textValue()),
                optional(json, "words", CodingJson::quote));
    }

    private static ObjectNode location(Location where) {
        ObjectNode json = JSON.createObjectNode().put("name", where.name());
        where.place().ifPresent(v -> json.set("place", MentionJson.place(v)));
        where.words().ifPresent(v -> json.set("words", quote(v)));
        return json;
    }

    private static Location location(JsonNode json) {
        return new Location(
                json.get("name").textValue(),
                optional(json, "place", MentionJson::place),
                optional(json, "words", CodingJson::quote));
    }

    private static ObjectNode statement(StatementCoding s) {
        ObjectNode json = JSON.createObjectNode();
        ObjectNode source = json.putObject("source")
                .put("name", s.source().name())
                .put("kind", lower(s.source().kind()));
        s.source().code().ifPresent(v -> source.put("code", v.toString()));
        s.source().words().ifPresent(v -> source.set("words", quote(v)));
        json.set("cue", quote(s.cue()));
        ArrayNode content = json.putArray("content");
        s.content().forEach(piece -> content.add(quote(piece)));
        json.put("kind", lower(s.kind()))
                .put("attitude", lower(s.attitude()))
                .put("stance", lower(s.stance()))
                .put("certainty", lower(s.certainty()))
                .put("polarity", lower(s.polarity()));
        s.saidOn().ifPresent(v -> json.set("said_on", MentionJson.interval(v)));
        s.via().ifPresent(v -> json.put("via", v));
        return json;
    }

    private static StatementCoding statement(JsonNode json) {
        JsonNode source = json.get("source");
        return new StatementCoding(
                new StatementCoding.Source(
                        source.get("name").textValue(),
                        text(source, "code").map(ActorCode::parse),
                        value(SourceKind.class, source, "kind"),
                        optional(source, "words", CodingJson::quote)),
                quote(json.get("cue")),
                list(json.get("content"), CodingJson::quote),
                value(StatementKind.class, json, "kind"),
                value(Attitude.class, json, "attitude"),
                value(Stance.class, json, "stance"),
                value(Certainty.class, json, "certainty"),
                value(Polarity.class, json, "polarity"),
                optional(json, "said_on", MentionJson::interval),
                text(json, "via"));
    }

    private static ObjectNode quote(Quote quote) {
        return JSON.createObjectNode()
                .put("around", quote.around())
                .put("nth", quote.nth())
                .put("of", quote.of())
                .put("at", quote.at())
                .put("length", quote.length());
    }

    private static Quote quote(JsonNode json) {
        return new Quote(
                json.get("around").textValue(),
                json.get("nth").intValue(),
                json.get("of").intValue(),
                json.get("at").intValue(),
                json.get("length").intValue());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E value(Class<E> type, JsonNode json, String field) {
        return Enum.valueOf(type, json.get(field).textValue().toUpperCase(Locale.ROOT));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).map(JsonNode::textValue);
    }

    private static <T> Optional<T> optional(JsonNode json, String field, Function<JsonNode, T> reader) {
        return Optional.ofNullable(json.get(field)).map(reader);
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> items = new ArrayList<>(array.size());
        array.forEach(item -> items.add(reader.apply(item)));
        return items;
    }
}
