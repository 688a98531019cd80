package org.dateline.desk.incident;

import java.util.List;

/**
 * What one commit changed of an incident.
 *
 * @param causes what was entered into the log with it
 * @param members who joined or left, in words
 */
public record ChangeItem(
        String when, String iso, List<String> causes, List<FieldChange> fields, List<MemberChange> members) {

    /** A value before and after; empty for none. */
    public record FieldChange(String name, String before, String after) {}

    /** @param what {@code 2 mentions came in from} */
    public record MemberChange(String what, String link, String report) {}
}
