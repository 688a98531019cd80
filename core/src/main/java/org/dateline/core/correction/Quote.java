package org.dateline.core.correction;

import java.util.Objects;

/**
 * Words of a report, known by what stands around them rather than by an offset, which the next revision moves. All in plain
 * spacing: each run of white space is one space.
 *
 * @param around the sentence or sentences they stand in
 * @param nth which of the places where that stands in the report, from 0
 * @param of how many there were
 * @param at where in it the words begin
 */
public record Quote(String around, int nth, int of, int at, int length) {

    public Quote {
        Objects.requireNonNull(around, "around");
        if (nth < 0 || nth >= of) {
            throw new IllegalArgumentException("nth must be within 0 and of " + of + ", got " + nth);
        }
        if (at < 0 || length < 1 || at + length > around.length()) {
            throw new IllegalArgumentException("words must lie within what stands around them, got " + at + " and "
                    + length + " of " + around.length());
        }
    }

    public String words() {
        return around.substring(at, at + length);
    }
}
