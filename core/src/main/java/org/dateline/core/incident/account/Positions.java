package org.dateline.core.incident.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts the claims on one field into positions. The most exact values are looked at first; each joins the position that it can
 * hold with, opens its own when there is none, and takes no side when there are several. Two values that one report tells side
 * by side of the same happening do not contradict each other.
 */
final class Positions {

    private static final Comparator<Evidence> BY_DAY = Comparator.comparing(Evidence::claim, Claims.ORDER);

    private final Agreement agreement;
    private final Channels channels;
    private final Grader grader;
    private final Set<String> together = new HashSet<>();

    private Positions(Agreement agreement, Channels channels, Grader grader) {
        this.agreement = agreement;
        this.channels = channels;
        this.grader = grader;
    }

    /** Claims of that field alone; none gives no value. */
    static FieldValues of(Field field, List<Evidence> evidence, Agreement agreement, Channels channels, Grader grader) {
        return new Positions(agreement, channels, grader).sort(field, evidence);
    }

    private FieldValues sort(Field field, List<Evidence> evidence) {
        List<Evidence> standing =
                evidence.stream().filter(e -> e.claim().stands()).sorted(BY_DAY).toList();
        if (field.harm().isEmpty() && field != Field.WHETHER) {
            noteTogether(standing);
        }
        List<Value> values = standing.stream()
                .map(e -> e.claim().value())
                .distinct()
                .sorted(Comparator.comparingDouble(agreement::width).thenComparing(Value::label))
                .toList();
        List<Value> cores = new ArrayList<>();
        Map<Value, Optional<Value>> sides = new HashMap<>();
        for (Value value : values) {
            List<Value> fitting =
                    cores.stream().filter(core -> fit(core, value)).toList();
            if (fitting.isEmpty()) {
                cores.add(value);
                sides.put(value, Optional.of(value));
            } else {
                sides.put(value, fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
            }
        }
        List<Claim> open = standing.stream()
                .filter(e -> sides.get(e.claim().value()).isEmpty())
                .map(Evidence::claim)
                .toList();
        List<Claim> superseded = evidence.stream()
                .map(Evidence::claim)
                .filter(claim -> !claim.stands())
                .sorted(Claims.ORDER)
                .toList();
        return new FieldValues(field, lettered(field, cores, sides, standing), open, superseded);
    }

    private List<Position> lettered(
            Field field, List<Value> cores, Map<Value, Optional<Value>> sides, List<Evidence> standing) {
        record Draft(Value value, List<Claim> claims, Corroboration support) {}
        List<Draft> drafts = new ArrayList<>();
        for (Value core : cores) {
            List<Evidence> members = standing.stream()
                    .filter(e -> sides.get(e.claim().value()).equals(Optional.of(core)))
                    .toList();
            drafts.add(new Draft(
                    core, members.stream().map(Evidence::claim).toList(), Corroborator.count(members, channels)));
        }
        drafts.sort(Comparator.comparing((Draft draft) -> -draft.support().weight())
                .thenComparing(draft -> draft.value().label())
                .thenComparing(draft -> draft.claims().get(0), Claims.ORDER));
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Corroboration> against = drafts.stream()
                    .filter(other -> !other.equals(draft))
                    .map(Draft::support)
                    .toList();
            positions.add(new Position(
                    letter(i),
                    draft.value(),
                    draft.claims(),
                    draft.support(),
                    grader.value(field, draft.value(), draft.support(), against)));
        }
        return positions;
    }

    /** A to Z, then A1, B1. */
    private static String letter(int index) {
        char letter = (char) ('A' + index % 26);
        return index < 26 ? String.valueOf(letter) : letter + String.valueOf(index / 26);
    }

    private boolean fit(Value core, Value value) {
        return agreement.canBothHold(core, value) || together.contains(pair(core, value));
    }

    private void noteTogether(List<Evidence> standing) {
        Map<String, Set<Value>> byReport = new HashMap<>();
        for (Evidence e : standing) {
            byReport.computeIfAbsent(e.claim().teller() + "\n" + e.claim().report(), k -> new HashSet<>())
                    .add(e.claim().value());
        }
        for (Set<Value> values : byReport.values()) {
            values.forEach(a -> values.forEach(b -> together.add(pair(a, b))));
        }
    }

    private static String pair(Value a, Value b) {
        return a + "\n" + b;
    }
}
