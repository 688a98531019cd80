package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/**
 * All rules, found by the lemma of their trigger's head word. One table for each PLOVER type; the lines stand in order
 * of preference, but a longer pattern goes before a shorter one and a rule with more conditions before one with fewer.
 */
final class RuleBook {

    private static final Map<String, EventRule.Part> PARTS = Map.of(
            "v", EventRule.Part.VERB,
            "r", EventRule.Part.RESULT,
            "n", EventRule.Part.NOUN,
            "m", EventRule.Part.MODAL,
            "j", EventRule.Part.JUDGEMENT);

    /** A rule and the one of its patterns that begins with the word looked up. */
    record Entry(EventRule rule, Pattern pattern) {}

    private final Map<String, List<Entry>> byHead = new HashMap<>();
    private final List<EventRule> rules = new ArrayList<>();

    RuleBook(Ontology ontology, Table... tables) {
        for (Table table : tables) {
            String type = typeOf(table.file());
            ontology.requireType(type, table.file());
            for (Row row : table.rows()) {
                add(rule(type, ontology, row));
            }
        }
        byHead.values().forEach(list -> list.sort((a, b) -> Integer.compare(weight(b), weight(a))));
    }

    List<EventRule> rules() {
        return rules;
    }

    List<Entry> startingWith(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }

    private static int weight(Entry entry) {
        return 10 * entry.pattern().companions().size()
                + 2 * entry.rule().when().size()
                + Math.min(1, entry.rule().unless().size());
    }

    private void add(EventRule rule) {
        rules.add(rule);
        for (Pattern pattern : rule.patterns()) {
            byHead.computeIfAbsent(pattern.head(), head -> new ArrayList<>()).add(new Entry(rule, pattern));
        }
    }

    private static EventRule rule(String type, Ontology ontology, Row row) {
        EventRule.Part part = PARTS.get(row.require("part"));
        if (part == null) {
            throw row.error("part", "part must be one of " + PARTS.keySet() + ", got '" + row.get("part") + "'");
        }
        Optional<String> mode = optional(row, "mode");
        if (mode.isPresent() && !ontology.hasMode(type, mode.get())) {
            throw row.error("mode", type + " has no mode '" + mode.get() + "'");
        }
        Optional<String> acled = optional(row, "acled").map(key -> ontology.acledName(key, row));
        try {
            return new EventRule(
                    row.place(),
                    part,
                    row.list("words").stream().map(Pattern::parse).toList(),
                    Frame.parse(row.require("frame")),
                    type,
                    mode,
                    acled,
                    optional(row, "cameo"),
                    conditions(row, "when"),
                    conditions(row, "unless"),
                    row.get("example"));
        } catch (IllegalArgumentException e) {
            throw e instanceof org.dateline.core.resource.RuleException ? e : row.error("frame", e.getMessage());
        }
    }

    private static List<Condition> conditions(Row row, String column) {
        List<Condition> conditions = new ArrayList<>();
        for (String text : row.get(column).split(";")) {
            if (!text.isBlank()) {
                conditions.add(Condition.parse(text.strip()));
            }
        }
        return conditions;
    }

    private static Optional<String> optional(Row row, String column) {
        String value = row.get(column);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static String typeOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.')).toUpperCase(Locale.ROOT);
    }
}
