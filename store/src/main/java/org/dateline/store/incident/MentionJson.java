package org.dateline.store.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.Voice;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;
import org.dateline.store.StoreException;

/** A mention as JSON and back, without loss. What is unknown is left out. */
public final class MentionJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MentionJson() {}

    public static String write(Mention m) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", m.id());
        json.put("report", m.report());
        json.put("type", m.type().plover());
        m.type().mode().ifPresent(v -> json.put("mode", v));
        m.type().acled().ifPresent(v -> json.put("acled", v));
        m.type().cameo().ifPresent(v -> json.put("cameo", v));
        parties(json, "actors", m.actors());
        parties(json, "recipients", m.recipients());
        m.when().ifPresent(v -> json.set("when", interval(v)));
        m.where().ifPresent(v -> json.set("where", place(v)));
        json.put("status", m.status().name());
        ArrayNode voices = json.putArray("voices");
        m.voices().forEach(v -> voices.add(voice(v)));
        for (Casualties.Harm harm : Casualties.Harm.values()) {
            m.casualties().of(harm).ifPresent(v -> json.set(harm.name(), toll(v)));
        }
        ArrayNode groups = json.putArray("groups");
        m.casualties().groups().forEach(v -> groups.add(group(v)));
        json.put("background", m.background());
        json.put("words", m.words());
        return json.toString();
    }

    public static Mention read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return new Mention(
                    json.get("id").textValue(),
                    json.get("report").textValue(),
                    new EventType(
                            json.get("type").textValue(), text(json, "mode"), text(json, "acled"), text(json, "cameo")),
                    list(json.get("actors"), MentionJson::party),
                    list(json.get("recipients"), MentionJson::party),
                    optional(json, "when", MentionJson::interval),
                    optional(json, "where", MentionJson::place),
                    EventStatus.valueOf(json.get("status").textValue()),
                    list(json.get("voices"), MentionJson::voice),
                    casualties(json),
                    json.get("background").booleanValue(),
                    json.get("words").textValue());
        } catch (JsonProcessingException | NullPointerException | IllegalArgumentException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a stored mention is damaged: " + e.getMessage(), e);
        }
    }

    private static void parties(ObjectNode json, String field, List<Party> parties) {
        ArrayNode array = json.putArray(field);
        parties.forEach(party -> array.addObject()
                .put("name", party.name())
                .put("code", party.code().toString()));
    }

    private static Party party(JsonNode json) {
        return new Party(
                json.get("name").textValue(), ActorCode.parse(json.get("code").textValue()));
    }

    public static ObjectNode interval(DateInterval interval) {
        ObjectNode json = JSON.createObjectNode();
        json.put("from", interval.from().toString());
        interval.to().ifPresent(to -> json.put("to", to.toString()));
        return json.put("precision", interval.precision().name());
    }

    public static DateInterval interval(JsonNode json) {
        return new DateInterval(
                LocalDate.parse(json.get("from").textValue()),
                text(json, "to").map(LocalDate::parse),
                DatePrecision.valueOf(json.get("precision").textValue()));
    }

    public static ObjectNode place(Place place) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", place.id());
        json.put("name", place.name());
        place.country().ifPresent(v -> json.put("country", v));
        place.admin1().ifPresent(v -> json.put("admin1", v));
        json.put("latitude", place.latitude());
        json.put("longitude", place.longitude());
        json.put("uncertainty_km", place.uncertaintyKm());
        return json.put("precision", place.precision().name());
    }

    public static Place place(JsonNode json) {
        return new Place(
                json.get("id").textValue(),
                json.get("name").textValue(),
                text(json, "country"),
                text(json, "admin1"),
                json.get("latitude").doubleValue(),
                json.get("longitude").doubleValue(),
                json.get("uncertainty_km").doubleValue(),
                PlacePrecision.valueOf(json.get("precision").textValue()));
    }

    private static ObjectNode voice(Voice voice) {
        ObjectNode json = JSON.createObjectNode();
        json.put("statement", voice.statement());
        json.put("name", voice.name());
        voice.code().ifPresent(v -> json.put("code", v.toString()));
        json.put("kind", voice.kind().name());
        json.put("stance", voice.stance().name());
        json.put("certainty", voice.certainty().name());
        voice.via().ifPresent(v -> json.put("via", v));
        voice.saidOn().ifPresent(v -> json.set("said_on", interval(v)));
        return json;
    }

    private static Voice voice(JsonNode json) {
        return new Voice(
                json.get("statement").textValue(),
                json.get("name").textValue(),
                text(json, "code").map(ActorCode::parse),
                SourceKind.valueOf(json.get("kind").textValue()),
                Stance.valueOf(json.get("stance").textValue()),
                Certainty.valueOf(json.get("certainty").textValue()),
                text(json, "via"),
                optional(json, "said_on", MentionJson::interval));
    }

    public static ObjectNode toll(Toll toll) {
        ObjectNode json = JSON.createObjectNode().put("min", toll.min());
        toll.max().ifPresent(max -> json.put("max", max.intValue()));
        return json;
    }

    public static Toll toll(JsonNode json) {
        return new Toll(
                json.get("min").intValue(), Optional.ofNullable(json.get("max")).map(JsonNode::intValue));
    }

    private static ObjectNode group(Casualties.Group group) {
        ObjectNode json = JSON.createObjectNode();
        json.put("harm", group.harm().name());
        json.set("toll", toll(group.toll()));
        json.put("start", group.words().start());
        json.put("end", group.words().end());
        group.code().ifPresent(v -> json.put("code", v.toString()));
        return json.put("part", group.part());
    }

    private static Casualties.Group group(JsonNode json) {
        return new Casualties.Group(
                Casualties.Harm.valueOf(json.get("harm").textValue()),
                toll(json.get("toll")),
                new Span(json.get("start").intValue(), json.get("end").intValue()),
                text(json, "code").map(ActorCode::parse),
                json.get("part").booleanValue());
    }

    private static Casualties casualties(JsonNode json) {
        return new Casualties(
                optional(json, "KILLED", MentionJson::toll),
                optional(json, "INJURED", MentionJson::toll),
                optional(json, "MISSING", MentionJson::toll),
                optional(json, "DETAINED", MentionJson::toll),
                optional(json, "DISPLACED", MentionJson::toll),
                list(json.get("groups"), MentionJson::group));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).map(JsonNode::textValue);
    }

    private static <T> Optional<T> optional(JsonNode json, String field, Function<JsonNode, T> reader) {
        return Optional.ofNullable(json.get(field)).map(reader);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> items = new ArrayList<>(array.size());
        array.forEach(item -> items.add(reader.apply(item)));
        return items;
    }
}
