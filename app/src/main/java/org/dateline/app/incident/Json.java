package org.dateline.app.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.account.Graded;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/** The parts of which JSON about incidents is made. Keys are always there: what is unknown is {@code null}. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static <T> ArrayNode list(Collection<T> items, Function<T, JsonNode> of) {
        ArrayNode array = MAPPER.createArrayNode();
        items.forEach(item -> array.add(of.apply(item)));
        return array;
    }

    static ArrayNode words(Collection<String> words) {
        ArrayNode array = MAPPER.createArrayNode();
        words.forEach(array::add);
        return array;
    }

    static void text(ObjectNode json, String field, Optional<?> value) {
        json.put(field, value.map(Object::toString).orElse(null));
    }

    static void type(ObjectNode json, EventType type) {
        json.put("type", type.plover());
        text(json, "mode", type.mode());
        text(json, "acled", type.acled());
        text(json, "cameo", type.cameo());
    }

    static void days(ObjectNode json, Optional<DateInterval> days) {
        text(json, "from", days.map(DateInterval::from));
        text(json, "to", days.flatMap(DateInterval::to));
        text(json, "date_precision", days.map(interval -> Facts.lower(interval.precision())));
    }

    static ObjectNode place(Place place) {
        ObjectNode json = object();
        json.put("id", place.id());
        json.put("name", place.name());
        text(json, "country", place.country());
        text(json, "admin1", place.admin1());
        json.put("latitude", place.latitude());
        json.put("longitude", place.longitude());
        json.put("uncertainty_km", place.uncertaintyKm());
        return json.put("precision", Facts.lower(place.precision()));
    }

    static ArrayNode parties(List<Party> parties) {
        return list(
                parties,
                party -> object().put("name", party.name())
                        .put("code", party.code().toString()));
    }

    /** {@code {"killed": {"min": 2, "max": 3}}}; {@code max} is null where nobody sets an upper bound. */
    static ObjectNode casualties(Map<Harm, Toll> casualties) {
        ObjectNode json = object();
        casualties.forEach((harm, toll) -> json.set(Facts.lower(harm), toll(toll)));
        return json;
    }

    static ObjectNode toll(Toll toll) {
        ObjectNode json = object().put("min", toll.min());
        return toll.max().isPresent() ? json.put("max", toll.max().get()) : json.putNull("max");
    }

    static ObjectNode grade(Graded graded) {
        ObjectNode json = object();
        json.put("suggested", graded.suggested().mark().symbol());
        json.put("reason", graded.suggested().reason());
        text(json, "given", graded.given().map(ruling -> ruling.grade().mark().symbol()));
        text(json, "by", graded.given().map(Graded.Ruling::by));
        return json;
    }
}
