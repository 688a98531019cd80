package org.dateline.core.place;

import java.util.List;
import java.util.Objects;

/**
 * One place that a name may mean, and what speaks for it.
 *
 * @param score the sum of the signs
 * @param share how likely it is among the name's candidates, from 0 to 1
 * @param chosen whether the name is taken for it
 */
public record CandidatePlace(GazetteerEntry entry, double score, double share, boolean chosen, List<Sign> signs) {

    public CandidatePlace {
        Objects.requireNonNull(entry, "entry");
        signs = List.copyOf(signs);
    }
}
