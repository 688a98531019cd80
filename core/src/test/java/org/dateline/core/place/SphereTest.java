package org.dateline.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SphereTest {

    @Test
    void measuresKnownDistances() {
        assertEquals(343.5, Sphere.km(51.5074, -0.1278, 48.8566, 2.3522), 1);
        assertEquals(0, Sphere.km(10, 20, 10, 20), 1e-9);
        assertEquals(20015, Sphere.km(90, 0, -90, 0), 1);
    }

    @Property(tries = 300)
    void aJourneyIsAsLongAsItWasMeantToBe(
            @ForAll @DoubleRange(min = -80, max = 80) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = 0, max = 359) double bearing,
            @ForAll @DoubleRange(min = 0, max = 5000) double km) {
        double[] to = Sphere.travel(latitude, longitude, bearing, km);
        assertEquals(km, Sphere.km(latitude, longitude, to[0], to[1]), 0.01);
    }
}
