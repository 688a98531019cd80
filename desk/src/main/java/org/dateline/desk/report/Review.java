package org.dateline.desk.report;

import java.util.List;
import org.dateline.desk.view.Said;

/**
 * Who stands behind a record.
 *
 * @param record its id, as forms send it
 * @param state {@code machine}, {@code confirmed}, {@code corrected} or {@code added}
 * @param by who said so and when; empty where nobody did
 * @param reason in that person's words
 * @param undo number of the decision that can be taken back; else 0
 * @param alert what the machine reads by now, where that is news
 * @param differences what the machine reads otherwise than the person
 */
public record Review(
        String record, String state, String by, Said reason, long undo, String alert, List<Difference> differences) {

    /** A field on which machine and person differ; an empty value is none. */
    public record Difference(String field, Said machine, Said person) {}

    public Review {
        differences = List.copyOf(differences);
    }

    static Review machine(String record) {
        return new Review(record, "machine", "", Said.of(""), 0, "", List.of());
    }

    public boolean isMachine() {
        return state.equals("machine");
    }

    /** The word beside the record. */
    public String word() {
        return isMachine() ? "" : state;
    }
}
