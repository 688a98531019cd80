package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.EntityType;

/**
 * Refines what a rule says about a type: the weapon named in the clause tells how an attack was made, the two sides tell
 * which ACLED sub-event it is, and an act merely planned may be another type (aid to come is a promise).
 */
final class TypeReader {

    private record Weapon(Pattern pattern, String mode, String acled) {}

    private record Sides(String from, String actor, String recipient, String to) {}

    private static final int WINDOW = 14;

    private final Ontology ontology;
    private final Map<String, List<Weapon>> weapons = new HashMap<>();
    private final List<Sides> sides = new ArrayList<>();
    private final Map<String, String[]> planned = new HashMap<>();

    TypeReader(Ontology ontology, Table weaponTable, Table sideTable, Table plannedTable) {
        this.ontology = ontology;
        for (Row row : weaponTable.rows()) {
            String acled = ontology.acledName(row.require("acled"), row);
            for (String words : row.list("words")) {
                Pattern pattern = Pattern.parse(words);
                weapons.computeIfAbsent(pattern.head(), h -> new ArrayList<>())
                        .add(new Weapon(pattern, row.require("mode"), acled));
            }
        }
        for (Row row : sideTable.rows()) {
            sides.add(new Sides(
                    ontology.acledName(row.require("acled"), row),
                    row.get("actor"),
                    row.get("recipient"),
                    ontology.acledName(row.require("becomes"), row)));
        }
        for (Row row : plannedTable.rows()) {
            planned.put(
                    row.require("type") + "/" + row.require("status") + "/" + row.get("from"),
                    new String[] {row.require("becomes"), row.get("mode")});
        }
    }

    /** The rule's type, or, where it leaves open how, what the weapon in the clause tells. */
    EventType refine(Match match) {
        EventType type = match.rule().coded();
        boolean open = type.mode().isEmpty() || type.mode().get().equals("other");
        if (type.plover().equals("ASSAULT") && open) {
            Weapon weapon = weapon(match);
            if (weapon != null) {
                type = new EventType(
                        type.plover(), Optional.of(weapon.mode()), Optional.of(weapon.acled()), type.cameo());
            }
        }
        if (isTerritory(type) && isAttempt(match)) {
            type = new EventType(type.plover(), type.mode(), ontology.acledOf("ARMED_CLASH"), type.cameo());
        }
        return withCameo(type);
    }

    private static boolean isTerritory(EventType type) {
        return type.mode().orElse("").equals("territory");
    }

    /** "Tried to take the town": a fight, and no ground that changed hands. */
    private static boolean isAttempt(Match match) {
        Clauses clauses = match.clauses();
        int above = clauses.sentence().head(match.predicate());
        return above >= 0
                && clauses.inClass("attempting", clauses.key(above))
                && (clauses.plain(match.predicate()).equals("xcomp")
                        || clauses.plain(match.predicate()).equals("acl"));
    }

    /** What the type becomes for an act of that status: {@code AID} planned is {@code AGREE}; empty when nothing. */
    Optional<EventType> transform(EventType type, EventStatus status) {
        String key = type.plover() + "/" + status.name().toLowerCase(java.util.Locale.ROOT) + "/";
        String[] becomes = planned.getOrDefault(key + type.mode().orElse(""), planned.get(key));
        return becomes == null
                ? Optional.empty()
                : Optional.of(withCameo(new EventType(
                        becomes[0],
                        becomes[1].isEmpty() ? Optional.empty() : Optional.of(becomes[1]),
                        Optional.empty(),
                        Optional.empty())));
    }

    /** The ACLED sub-event once both sides are known. */
    EventType bySides(EventType type, List<ActorMention> actors, List<ActorMention> recipients) {
        if (type.acled().isEmpty()) {
            return type;
        }
        for (Sides line : sides) {
            if (line.from().equals(type.acled().get())
                    && isSide(line.actor(), actors)
                    && isSide(line.recipient(), recipients)) {
                return new EventType(type.plover(), type.mode(), Optional.of(line.to()), type.cameo());
            }
        }
        return type;
    }

    private static boolean isSide(String side, List<ActorMention> people) {
        return switch (side) {
            case "" -> true;
            case "armed" -> people.stream().anyMatch(Participants::isArmed);
            case "unarmed" -> people.stream().anyMatch(Participants::isUnarmed);
            case "none" -> people.isEmpty();
            case "two" -> people.size() > 1 && people.stream().allMatch(Participants::isArmed);
            case "nonstate" ->
                people.stream()
                        .anyMatch(a -> java.util.Set.of("REB", "UAF", "OPP", "CRM")
                                        .contains(a.code().role())
                                || a.code().country().equals("IMG"));
            default -> people.stream().anyMatch(a -> a.code().role().equals(side));
        };
    }

    private Weapon weapon(Match match) {
        Clauses clauses = match.clauses();
        int from = Math.max(0, match.head() - WINDOW);
        int to = Math.min(clauses.sentence().size() - 1, match.head() + WINDOW);
        // "Destroyed a tank": what is struck is no weapon of the striker.
        int struck = match.argument(Slot.OBJECT);
        Weapon best = null;
        int nearest = WINDOW + 1;
        for (int i = from; i <= to; i++) {
            boolean otherVerb = i != match.head()
                    && clauses.isVerb(i)
                    && clauses.child(i, "nsubj") >= 0
                    && !match.companions().contains(i);
            int above = clauses.verbAbove(i);
            boolean otherClause = above >= 0
                    && clauses.plain(above).equals("advcl")
                    && clauses.child(above, "nsubj") >= 0
                    && above != match.predicate()
                    && !clauses.sentence().governs(above, match.head());
            if (otherVerb || otherClause || clauses.token(i).entity() == EntityType.PERSON) {
                // Another's act ("attacked after the army bombed the town"), or a man of that name.
                continue;
            }
            for (Weapon weapon : weapons.getOrDefault(clauses.key(i), List.of())) {
                int distance = Math.abs(i - match.head())
                        - 2 * weapon.pattern().companions().size();
                if (distance < nearest
                        && (struck < 0 || !clauses.sentence().governs(struck, i))
                        && sameClause(clauses, match, i)
                        && weapon.pattern().match(clauses, i) != null) {
                    best = weapon;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    /** Below the trigger or its verb, or the verb's own argument. */
    private static boolean sameClause(Clauses clauses, Match match, int token) {
        if (clauses.sentence().governs(match.predicate(), token)) {
            return true;
        }
        int verb = clauses.isVerb(match.predicate()) ? match.predicate() : clauses.verbAbove(match.head());
        return verb >= 0
                && clauses.sentence().governs(verb, token)
                && (clauses.verbAbove(token) == verb || token == verb);
    }

    EventType withCameo(EventType type) {
        return type.cameo().isPresent()
                ? type
                : new EventType(type.plover(), type.mode(), type.acled(), ontology.cameo(type.plover(), type.mode()));
    }
}
