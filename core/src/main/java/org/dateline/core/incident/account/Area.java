package org.dateline.core.incident.account;

import java.util.List;
import java.util.Objects;
import org.dateline.core.place.Place;

/**
 * Where an incident took place, as far as the accounts tell.
 *
 * @param place the most exact place of the best supported position
 * @param others the places of the other positions
 */
public record Area(Place place, List<Place> others) {

    public Area {
        Objects.requireNonNull(place, "place");
        others = List.copyOf(others);
    }
}
