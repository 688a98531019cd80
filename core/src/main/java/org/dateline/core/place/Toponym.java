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
 * @param rule why it was taken as a place, and why this one
 */
public record Toponym(Span span, int sentence, int head, String name, Optional<Place> place, String rule) {

    public Toponym {
        Objects.requireNonNull(place, "place");
    }
}
