package org.dateline.store.report;

import java.util.Objects;

/**
 * What the coder made of a report, for display and for reading again.
 *
 * @param coder which coder and rules: another value means that a report may be read anew
 * @param record the full record as JSON, as docs/RECORD.md describes it
 */
public record Reading(String coder, String record) {

    public Reading {
        if (coder.isBlank()) {
            throw new IllegalArgumentException("coder must not be blank");
        }
        Objects.requireNonNull(record, "record");
    }
}
