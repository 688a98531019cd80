package org.dateline.core.place.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.junit.jupiter.api.Test;

class ViewTest {

    @Property(tries = 500)
    void everyPlaceIsInViewWhereverTheyLie(
            @ForAll @DoubleRange(min = -84, max = 84) double lat1,
            @ForAll @DoubleRange(min = -180, max = 180) double lon1,
            @ForAll @DoubleRange(min = -59, max = 84) double lat2,
            @ForAll @DoubleRange(min = -180, max = 180) double lon2) {
        List<Place> places = List.of(place(Math.max(-59, lat1), lon1), place(lat2, lon2));
        View view = View.around(places);
        for (Place place : places) {
            assertTrue(view.shows(view.turned(place.longitude()), place.latitude()), () -> place + " in " + view);
        }
    }

    @Test
    void placesOnBothSidesOfTheDateLineStandSideBySide() {
        View view = View.around(List.of(place(52, 179), place(52, -179)));
        assertTrue(view.east() - view.west() < 30, view.toString());
        assertTrue(view.x(view.turned(-179)) > view.x(view.turned(179)));
    }

    @Test
    void onePlaceIsShownWithItsSurroundings() {
        View view = View.around(List.of(place(53.7, -0.3)));
        assertEquals(4, view.north() - view.south(), 1e-9);
        assertEquals(480, view.x(-0.3), 1);
        assertEquals(320, view.y(53.7), 1);
    }

    @Test
    void aDrawingHasTheSizeItWasAskedFor() {
        View view = View.around(List.of(place(53.7, -0.3)), 300, 200);
        assertEquals(150, view.x(-0.3), 1);
        assertEquals(100, view.y(53.7), 1);
    }

    static Place place(double latitude, double longitude) {
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
