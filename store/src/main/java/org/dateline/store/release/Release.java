package org.dateline.store.release;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One thing that was done about the public form of an incident.
 *
 * @param incident its public id, which stays whatever becomes of the incident
 * @param version 1 for the first
 * @param title empty when it was withdrawn
 * @param snapshot JSON of the public form; empty when it was withdrawn
 * @param leftOut names of sources that it must not show
 * @param reason of a release: for the record alone; of a withdrawal: what the public is told
 */
public record Release(
        long number,
        String incident,
        int version,
        Kind kind,
        String title,
        String snapshot,
        List<String> leftOut,
        String reason,
        String who,
        Instant when) {

    /** What was done. */
    public enum Kind {
        RELEASE,
        WITHDRAW;

        /** As it stands in the database and in the log. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Release {
        Objects.requireNonNull(kind, "kind");
        leftOut = List.copyOf(leftOut);
    }

    /** Whether the public sees its content. */
    public boolean isOut() {
        return kind == Kind.RELEASE;
    }
}
