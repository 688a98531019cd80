package org.dateline.store.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One decision of a person.
 *
 * @param target id of the incident, or of the source
 * @param value the other incident of a merge, the new one of a split, the grade; of a verification: {@code one-of-two} where the rule of
 *     two readers held when it was made; empty otherwise
 * @param undoes the decision it takes back; only for {@link DecisionKind#UNDO}
 * @param undone whether a later one took it back
 * @param mentions of a status: all mentions of the incident as the person saw it; of a merge: all of both; of a split:
 *     those that stay
 * @param parted of a split: those that go
 */
public record Decision(
        long number,
        DecisionKind kind,
        String target,
        Optional<String> value,
        String reason,
        String who,
        Instant when,
        Optional<Long> undoes,
        boolean undone,
        List<String> mentions,
        List<String> parted) {

    /** Value of a verification that is made while the rule of two readers holds. */
    public static final String ONE_OF_TWO = "one-of-two";

    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(undoes, "undoes");
        mentions = List.copyOf(mentions);
        parted = List.copyOf(parted);
    }
}
