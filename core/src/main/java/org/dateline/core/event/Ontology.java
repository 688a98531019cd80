package org.dateline.core.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.RuleException;
import org.dateline.core.resource.Table;

/**
 * The event types as data: PLOVER's sixteen with their modes, ACLED's twenty-five sub-events, and the crosswalk to
 * CAMEO. Kept in tables beside this class so that a user can read, explain and replace them.
 */
public final class Ontology {

    /** A type, mode or sub-event with what it means and words that show it. */
    public record Entry(String vocabulary, String type, String mode, String name, String definition, String example) {}

    /** A CAMEO code and the type and mode it stands for. */
    public record Crosswalk(String cameo, String type, String mode, String contexts, String acled) {}

    private final List<Entry> entries;
    private final List<Crosswalk> crosswalk;
    private final Map<String, Set<String>> modes = new LinkedHashMap<>();
    private final Map<String, String> acledNames = new HashMap<>();
    private final Map<String, String> cameo = new HashMap<>();
    private final Map<String, Crosswalk> byCameo = new HashMap<>();
    private final Set<String> verbal = new HashSet<>();

    Ontology(Table plover, Table acled, Table crosswalk) {
        List<Entry> all = new java.util.ArrayList<>();
        for (Row row : plover.rows()) {
            String type = row.require("type");
            Set<String> ofType = modes.computeIfAbsent(type, t -> new HashSet<>());
            if (row.get("mode").isEmpty()) {
                if (row.get("verbal").equals("yes")) {
                    verbal.add(type);
                }
            } else {
                ofType.add(row.get("mode"));
            }
            all.add(new Entry(
                    "PLOVER", type, row.get("mode"), type, row.require("definition"), row.require("example")));
        }
        for (Row row : acled.rows()) {
            acledNames.put(row.require("key"), row.require("name"));
            all.add(new Entry(
                    "ACLED",
                    "",
                    row.require("key"),
                    row.get("name"),
                    row.require("definition"),
                    row.require("example")));
        }
        List<Crosswalk> codes = new java.util.ArrayList<>();
        for (Row row : crosswalk.rows()) {
            String type = row.require("type");
            if (!modes.containsKey(type)) {
                throw row.error("type", "'" + type + "' is no type of the ontology, there are " + modes.keySet());
            }
            // A crosswalk of the user's own may leave the sub-events out.
            String subEvent = crosswalk.columns().contains("acled") ? row.get("acled") : "";
            Crosswalk code = new Crosswalk(
                    row.require("cameo"),
                    type,
                    row.get("mode"),
                    row.get("context"),
                    subEvent.isEmpty() ? "" : acledName(subEvent, row));
            codes.add(code);
            byCameo.putIfAbsent(code.cameo(), code);
            if (row.get("main").equals("main")) {
                cameo.put(type + "/" + row.get("mode"), row.require("cameo"));
            }
        }
        entries = List.copyOf(all);
        this.crosswalk = List.copyOf(codes);
    }

    /** The project's own ontology, from the tables beside this class. */
    public static Ontology standard() {
        return new Ontology(
                Table.resource(Ontology.class, "plover.tsv"),
                Table.resource(Ontology.class, "acled.tsv"),
                Table.resource(Ontology.class, "crosswalk.tsv"));
    }

    /** Every type, mode and sub-event, in the tables' order. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether the type is an act of words that happens when it is uttered. */
    boolean isVerbal(String type) {
        return verbal.contains(type);
    }

    boolean hasMode(String type, String mode) {
        return modes.getOrDefault(type, Set.of()).contains(mode);
    }

    /** Every CAMEO code with what it stands for, in the table's order. */
    public List<Crosswalk> crosswalk() {
        return crosswalk;
    }

    void requireType(String type, String file) {
        if (!modes.containsKey(type)) {
            throw new RuleException(
                    file, 1, 1, "'" + type + "' is no type of the ontology, there are " + modes.keySet());
        }
    }

    /** The name of the sub-event with that key; empty where the ontology has none. */
    Optional<String> acledOf(String key) {
        return Optional.ofNullable(acledNames.get(key));
    }

    String acledName(String key, Row row) {
        String name = acledNames.get(key);
        if (name == null) {
            throw row.error("acled", "'" + key + "' is no key of the ACLED table");
        }
        return name;
    }

    String acledName(String key) {
        return acledNames.get(key);
    }

    /** What a CAMEO code stands for, or the code above it ({@code 195} for {@code 1953}); empty for one without a type. */
    Optional<EventType> ofCameo(String code) {
        for (int length = code.length(); length >= 2; length--) {
            String stem = code.substring(0, length);
            Crosswalk found = byCameo.getOrDefault(stem, byCameo.get(stem + "0"));
            if (found != null) {
                return Optional.of(
                        new EventType(found.type(), filled(found.mode()), filled(found.acled()), Optional.of(code)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> filled(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The CAMEO code that stands for a type and mode. */
    public Optional<String> cameo(String type, Optional<String> mode) {
        String exact = cameo.get(type + "/" + mode.orElse(""));
        return Optional.ofNullable(exact != null ? exact : cameo.get(type + "/"));
    }
}
