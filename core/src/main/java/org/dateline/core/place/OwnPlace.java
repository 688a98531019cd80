package org.dateline.core.place;

import java.util.List;
import java.util.Objects;

/**
 * A place of a user's own gazetteer. It takes the place of the built-in one with the same id; of built-in ones that go by one
 * of its names, are as precise and lie within 25 km; and is preferred to other places of its name.
 *
 * @param names all names the place goes by, apart from its main one
 */
public record OwnPlace(GazetteerEntry entry, List<String> names) {

    public OwnPlace {
        Objects.requireNonNull(entry, "entry");
        names = List.copyOf(names);
        if (entry.id().isBlank() || entry.name().isBlank()) {
            throw new IllegalArgumentException("a place needs an id and a name, got " + entry);
        }
        Objects.requireNonNull(entry.place(), "its coordinates are checked there");
    }
}
