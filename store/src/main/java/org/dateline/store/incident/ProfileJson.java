package org.dateline.store.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.incident.link.DayRange;
import org.dateline.core.incident.link.Family;
import org.dateline.core.incident.link.Position;
import org.dateline.core.incident.link.Profile;
import org.dateline.core.incident.link.Terms;
import org.dateline.core.place.Place;
import org.dateline.store.StoreException;
import org.dateline.store.schema.Values;

/** A linker's profile as JSON and back, without loss. */
final class ProfileJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProfileJson() {}

    static String write(Profile profile) {
        ObjectNode json = JSON.createObjectNode();
        json.put("day", profile.position().day());
        json.put("report", profile.report());
        json.put("rank", profile.position().rank());
        json.put("mention", profile.mention());
        json.put("family", profile.family().name());
        strings(json, "persons", profile.persons());
        json.set("names", terms(profile.names()));
        json.set("words", terms(profile.words()));
        profile.manner().ifPresent(manner -> json.put("manner", manner));
        strings(json, "actors", profile.actors());
        strings(json, "recipients", profile.recipients());
        profile.when().ifPresent(when -> json.putArray("when").add(when.from()).add(when.to()));
        ArrayNode days = json.putArray("days");
        profile.days().forEach(days::add);
        ArrayNode places = json.putArray("places");
        profile.places().forEach(place -> places.add(MentionJson.place(place)));
        strings(json, "areas", profile.areas());
        profile.killed().ifPresent(toll -> json.set("killed", MentionJson.toll(toll)));
        profile.injured().ifPresent(toll -> json.set("injured", MentionJson.toll(toll)));
        strings(json, "keys", profile.keys());
        return Values.storable(json.toString());
    }

    static Profile read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            JsonNode when = json.get("when");
            List<Integer> days = new ArrayList<>();
            json.get("days").forEach(day -> days.add(day.intValue()));
            List<Place> places = new ArrayList<>();
            json.get("places").forEach(place -> places.add(MentionJson.place(place)));
            return new Profile(
                    new Position(
                            json.get("day").intValue(),
                            json.get("report").textValue(),
                            json.get("rank").intValue(),
                            json.get("mention").textValue()),
                    Family.valueOf(json.get("family").textValue()),
                    List.copyOf(strings(json.get("persons"), new ArrayList<>())),
                    terms(json.get("names")),
                    terms(json.get("words")),
                    Optional.ofNullable(json.get("manner")).map(JsonNode::textValue),
                    sorted(json.get("actors")),
                    sorted(json.get("recipients")),
                    Optional.ofNullable(when)
                            .map(w -> new DayRange(w.get(0).intValue(), w.get(1).intValue())),
                    days,
                    places,
                    sorted(json.get("areas")),
                    Optional.ofNullable(json.get("killed")).map(MentionJson::toll),
                    Optional.ofNullable(json.get("injured")).map(MentionJson::toll),
                    sorted(json.get("keys")));
        } catch (JsonProcessingException | NullPointerException | IllegalArgumentException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a stored profile is damaged: " + e.getMessage(), e);
        }
    }

    private static void strings(ObjectNode json, String field, Iterable<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }

    private static <C extends Collection<String>> C strings(JsonNode array, C into) {
        array.forEach(value -> into.add(value.textValue()));
        return into;
    }

    private static SortedSet<String> sorted(JsonNode array) {
        return strings(array, new TreeSet<>());
    }

    private static ObjectNode terms(Terms terms) {
        ObjectNode json = JSON.createObjectNode();
        for (int i = 0; i < terms.size(); i++) {
            json.put(terms.word(i), terms.weight(i));
        }
        return json;
    }

    private static Terms terms(JsonNode json) {
        Map<String, Float> weights = new TreeMap<>();
        json.properties().forEach(e -> weights.put(e.getKey(), e.getValue().floatValue()));
        return Terms.of(weights);
    }
}
