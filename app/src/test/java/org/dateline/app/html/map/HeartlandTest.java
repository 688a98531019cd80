package org.dateline.app.html.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.junit.jupiter.api.Test;

class HeartlandTest {

    @Test
    void aFewFarAwayPlacesDoNotZoomTheMapOut() {
        MapPlace near = new MapPlace(place(56, 3), 8);
        MapPlace alsoNear = new MapPlace(place(53.7, -0.3), 3);
        MapPlace far = new MapPlace(place(-33, 151), 1);
        assertEquals(List.of(near.place(), alsoNear.place()), Heartland.of(List.of(near, far, alsoNear)));
        assertEquals(2, Heartland.of(List.of(near, alsoNear)).size());
    }

    private static Place place(double latitude, double longitude) {
        return new Place(
                latitude + "/" + longitude,
                "Somewhere",
                Optional.empty(),
                Optional.empty(),
                latitude,
                longitude,
                10,
                PlacePrecision.CITY);
    }
}
