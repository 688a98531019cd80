package org.dateline.core.correction;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person says of one record.
 *
 * @param record its id
 * @param says the record as the person has it; empty when there is none
 * @param seen what the coder read then; empty when it read none
 */
public record Ruled(String record, Optional<Coding> says, Optional<Coding> seen) {

    public Ruled {
        if (record.isBlank()) {
            throw new IllegalArgumentException("record must not be blank");
        }
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(seen, "seen");
        if (says.isEmpty() && seen.isEmpty()) {
            throw new IllegalArgumentException("a correction speaks of a record that somebody has");
        }
    }

    /** Any of both, for what they have in common: what kind of record it is, and where. */
    Coding either() {
        return seen.or(() -> says).orElseThrow();
    }
}
