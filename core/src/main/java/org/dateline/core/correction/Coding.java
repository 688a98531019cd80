package org.dateline.core.correction;

import java.util.List;
import java.util.Map;

/** One record by its values, as the coder or a person has it, with its words as quotes. */
public sealed interface Coding permits EventCoding, StatementCoding {

    /** The words it cannot be without, the first of them first. */
    List<Quote> words();

    /**
     * What it says, field by field, in the report's and the record's words; fields that say nothing are left out. Two codings
     * say the same when these are equal.
     */
    Map<String, String> fields();

    default boolean saysAs(Coding other) {
        return fields().equals(other.fields());
    }
}
