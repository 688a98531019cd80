package org.dateline.store.decision;

import java.util.Locale;
import java.util.Optional;
import org.dateline.store.incident.Status;

/** What a person can decide. */
public enum DecisionKind {
    VERIFY,
    REJECT,
    DISPUTE,
    /** What was verified and given out is taken back. */
    RETRACT,
    /** Two incidents are one. */
    MERGE,
    /** Some mentions of an incident tell of another one. */
    SPLIT,
    /** The reliability of a source, A to F, is this. */
    GRADE,
    COMMENT,
    /** An earlier decision is taken back. */
    UNDO;

    /** What it makes of an incident; empty for what says nothing about that. */
    public Optional<Status> status() {
        return switch (this) {
            case VERIFY -> Optional.of(Status.VERIFIED);
            case REJECT -> Optional.of(Status.REJECTED);
            case DISPUTE -> Optional.of(Status.DISPUTED);
            case RETRACT -> Optional.of(Status.RETRACTED);
            case MERGE, SPLIT, GRADE, COMMENT, UNDO -> Optional.empty();
        };
    }

    /** As it stands in the database, in the log and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DecisionKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
