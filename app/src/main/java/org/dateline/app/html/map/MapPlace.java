package org.dateline.app.html.map;

import org.dateline.core.place.Place;

/** A place, and how many event mentions are said to have happened there. */
public record MapPlace(Place place, int events) {

    public MapPlace {
        if (events < 1) {
            throw new IllegalArgumentException("events must be >= 1, got " + events);
        }
    }
}
