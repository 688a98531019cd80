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
    /** A record of a report is right as it is. */
    CONFIRM,
    /** A record of a report says something else. */
    CORRECT,
    /** A record of a report is none. */
    REMOVE,
    /** A report has a record that the machine does not read. */
    ADD,
    /** A report was checked as a whole: these are its records, and there are no more. */
    CHECK,
    /** An earlier decision is taken back. */
    UNDO;

    /** What it makes of an incident; empty for what says nothing about that. */
    public Optional<Status> status() {
        return switch (this) {
            case VERIFY -> Optional.of(Status.VERIFIED);
            case REJECT -> Optional.of(Status.REJECTED);
            case DISPUTE -> Optional.of(Status.DISPUTED);
            case RETRACT -> Optional.of(Status.RETRACTED);
            case MERGE, SPLIT, GRADE, COMMENT, CONFIRM, CORRECT, REMOVE, ADD, CHECK, UNDO -> Optional.empty();
        };
    }

    /** Whether it speaks of the records of a report. */
    public boolean isCorrection() {
        return switch (this) {
            case CONFIRM, CORRECT, REMOVE, ADD, CHECK -> true;
            case VERIFY, REJECT, DISPUTE, RETRACT, MERGE, SPLIT, GRADE, COMMENT, UNDO -> false;
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
