package org.dateline.core.correction;

import java.util.Objects;
import java.util.Optional;
import org.dateline.core.place.Place;

/**
 * Where it took place.
 *
 * @param place of the gazetteer; empty where the name is known and the place is not
 * @param words that name it in the report; empty where none were told
 */
public record Location(String name, Optional<Place> place, Optional<Quote> words) {

    public Location {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(words, "words");
    }
}
