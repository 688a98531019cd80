package org.dateline.core.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.report.Span;

/**
 * How a name that the gazetteer knows was read, with all that was weighed.
 *
 * @param sentence index of its sentence
 * @param score the sum of the signs that it stands for a place
 * @param threshold what a place must reach
 * @param toponym what came of it; empty when it was dismissed
 * @param known how many places go by the name
 * @param candidates the likeliest first; empty when it was dismissed
 * @param why in words: why this place, or why none
 */
public record PlaceReading(
        Span span,
        int sentence,
        String name,
        List<Sign> signs,
        double score,
        double threshold,
        Optional<Toponym> toponym,
        int known,
        List<CandidatePlace> candidates,
        String why) {

    public PlaceReading {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(toponym, "toponym");
        signs = List.copyOf(signs);
        candidates = List.copyOf(candidates);
    }
}
