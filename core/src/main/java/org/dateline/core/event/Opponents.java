package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.actor.ActorMention;

/**
 * Who fights whom in a report, for the attacks that leave it unsaid: "the coalition conducted ten strikes" in a report
 * on its campaign against one group. Only a side with one known opponent, or a report that names one enemy, tells it.
 */
final class Opponents {

    private static final Set<String> REBELS = Set.of("REB", "UAF", "OPP");

    private final Map<String, Map<String, List<ActorMention>>> bySide = new LinkedHashMap<>();
    private final Map<String, List<ActorMention>> named = new LinkedHashMap<>();

    /** Keeps what an attack with both sides tells. */
    void learn(List<ActorMention> actors, List<ActorMention> recipients) {
        for (ActorMention actor : actors) {
            bySide.computeIfAbsent(side(actor), s -> new LinkedHashMap<>()).putIfAbsent(sides(recipients), recipients);
        }
    }

    /** Keeps whom the report calls an enemy in passing: "the war against the rebels". */
    void learn(List<ActorMention> enemies) {
        if (!enemies.isEmpty()) {
            named.putIfAbsent(sides(enemies), enemies);
        }
    }

    List<ActorMention> of(List<ActorMention> actors) {
        if (actors.isEmpty()) {
            return List.of();
        }
        Map<String, List<ActorMention>> known = new LinkedHashMap<>();
        for (ActorMention actor : actors) {
            known.putAll(bySide.getOrDefault(side(actor), Map.of()));
        }
        Map<String, List<ActorMention>> from = known.isEmpty() ? named.isEmpty() ? everyone() : named : known;
        boolean contradicted =
                from == known && !named.isEmpty() && known.keySet().stream().noneMatch(named::containsKey);
        if (from.size() != 1 || contradicted) {
            return List.of();
        }
        List<ActorMention> enemies = from.values().iterator().next();
        if (from != named && isManySided(enemies)) {
            return List.of();
        }
        Set<String> own = new HashSet<>();
        actors.forEach(actor -> own.add(actor.code().toString()));
        return enemies.stream().anyMatch(enemy -> own.contains(enemy.code().toString())) ? List.of() : enemies;
    }

    /** Everyone's enemy, where a report knows but one. */
    private Map<String, List<ActorMention>> everyone() {
        Map<String, List<ActorMention>> all = new LinkedHashMap<>();
        bySide.values().forEach(all::putAll);
        all.values().removeIf(foes -> foes.stream().noneMatch(Participants::isArmed));
        return all;
    }

    /** Whether the report tells of others who fight others: then nobody unnamed is sure to be that enemy. */
    private boolean isManySided(List<ActorMention> enemies) {
        Set<String> own = new HashSet<>();
        enemies.forEach(enemy -> own.add(side(enemy)));
        for (Map.Entry<String, Map<String, List<ActorMention>>> entry : bySide.entrySet()) {
            for (List<ActorMention> foes : own.contains(entry.getKey())
                    ? List.<List<ActorMention>>of()
                    : entry.getValue().values()) {
                if (foes.stream().noneMatch(foe -> own.contains(side(foe)))
                        && foes.stream().anyMatch(Participants::isArmed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String side(ActorMention actor) {
        if (actor.code().isBloc()) {
            return actor.code().toString();
        }
        // A state's government and army are one side, its rebels another.
        return actor.code().country() + (REBELS.contains(actor.code().role()) ? " rebels" : "");
    }

    private static String sides(List<ActorMention> people) {
        List<String> codes = new ArrayList<>();
        people.forEach(actor -> codes.add(actor.code().toString()));
        codes.sort(null);
        return String.join(",", codes);
    }
}
