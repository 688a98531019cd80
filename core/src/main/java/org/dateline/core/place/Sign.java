package org.dateline.core.place;

import java.util.Objects;

/**
 * One thing that speaks for or against a reading.
 *
 * @param name a row of {@code place-weights.tsv}, or a cue with its file and line
 * @param weight what it adds to the score, below 0 when it speaks against
 */
public record Sign(String name, double weight) {

    public Sign {
        Objects.requireNonNull(name, "name");
    }
}
