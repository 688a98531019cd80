package org.dateline.store.incident;

import java.time.Instant;
import java.util.List;

/**
 * What one commit changed of an incident.
 *
 * @param fields what lists show of it and was otherwise before
 * @param joined mentions that came in
 * @param left mentions that went out or are read no more
 * @param causes what was entered into the log in the same commit about the incident, its reports and those of the mentions
 */
public record IncidentChange(Instant at, List<Field> fields, List<Moved> joined, List<Moved> left, List<Cause> causes) {

    public IncidentChange {
        fields = List.copyOf(fields);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        causes = List.copyOf(causes);
    }

    /** A value before and after; empty for none. */
    public record Field(String name, String before, String after) {}

    /** A mention, and the report that tells it. */
    public record Moved(String mention, String report) {}

    /** An entry of the log. */
    public record Cause(long entry, String who, String action, String subject) {}
}
