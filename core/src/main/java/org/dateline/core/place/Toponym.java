package org.dateline.core.place;

import java.util.Objects;
import java.util.Optional;
import org.dateline.core.report.Span;

/**
 * The name of a place in the text.
 *
 * @param sentence index of its sentence
 * @param head index of its head token
 * @param place what it resolves to; empty rather than a wrong guess
 * @param locus where the words around it point, when that is not the place itself ("30 km north of Hama", "near Hama",
 *     "off the coast of Oman"): centre and radius
 * @param rule why it was taken as a place, and why this one
 */
public record Toponym(
        Span span,
        int sentence,
        int head,
        String name,
        Optional<Place> place,
        ToponymRole role,
        Optional<Place> locus,
        String rule) {

    public Toponym {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(locus, "locus");
    }

    /** Where something told of with these words is: the locus if there is one, else the place. */
    public Optional<Place> where() {
        return locus.or(() -> place);
    }
}
