package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** Rules whose conditions name classes of the table; an unknown one is told with its place. */
    static RuleBook of(Ontology ontology, WordClasses classes, List<Table> tables) {
        RuleBook book = new RuleBook(ontology, tables.toArray(Table[]::new));
        for (Table table : tables) {
            for (Row row : table.rows()) {
                for (String column : List.of("when", "unless")) {
                    conditions(row, column).forEach(condition -> requireClasses(condition, classes, row, column));
                }
            }
        }
        return book;
    }

    private static void requireClasses(Condition condition, WordClasses classes, Row row, String column) {
        for (String name : condition.values()) {
            boolean known = condition.words()
                    || classes.exists(name)
                    || Participants.KINDS.contains(name)
                    || Character.isUpperCase(name.charAt(0));
            if (!known) {
                throw row.error(column, "no class or kind is named '" + name + "'");
            }
        }
    }

    RuleBook(Ontology ontology, Table... tables) {
        for (Table table : tables) {
            String type = OntologyFolder.typeOf(table.file());
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
                try {
                    conditions.add(Condition.parse(text.strip()));
                } catch (IllegalArgumentException e) {
                    throw row.error(column, e.getMessage());
                }
            }
        }
        return conditions;
    }

    private static Optional<String> optional(Row row, String column) {
        String value = row.get(column);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
