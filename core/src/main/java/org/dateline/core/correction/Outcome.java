package org.dateline.core.correction;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of what a person said of a record.
 *
 * @param correction number of the correction
 * @param record id of the record, as the correction has it
 * @param shown id of the record in the corrected report, another one only where the coder gave that id to other words
 * @param machine what the coder reads there now; empty when it reads none
 */
public record Outcome(long correction, String record, String shown, State state, Optional<Coding> machine) {

    /** How it stands beside what the coder reads now. */
    public enum State {
        /** It holds; the coder reads what it read then. */
        HOLDS,
        /** It holds; the coder reads the same by now. */
        AGREES,
        /** It holds; the coder reads something else than it did then. */
        DIFFERS,
        /** The words it speaks of are not there as they were: it does not hold until somebody looks again. */
        STALE
    }

    public Outcome {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(machine, "machine");
    }
}
