package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dateline.store.incident.Box;
import org.junit.jupiter.api.Test;

class CircleTest {

    @Test
    void hullIsWithinTwoHundredAndFiftyKilometresOfTheBank() {
        Circle circle = Circle.parse("54.75, 2.17, 250");
        assertTrue(circle.holds(53.745, -0.336));
        assertFalse(circle.holds(48.857, 2.352));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theBoxHoldsTheCircle(
            @ForAll @DoubleRange(min = -89, max = 89) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = 1, max = 3000) double km,
            @ForAll @DoubleRange(min = 0, max = 360) double bearing) {
        Circle circle = new Circle(latitude, longitude, km);
        // A point just inside its rim, by the formula for great circles.
        double angle = km * 0.999 / 6371;
        double phi = Math.toRadians(latitude);
        double theta = Math.toRadians(bearing);
        double phi2 = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(theta));
        double lambda = Math.toRadians(longitude)
                + Math.atan2(
                        Math.sin(theta) * Math.sin(angle) * Math.cos(phi),
                        Math.cos(angle) - Math.sin(phi) * Math.sin(phi2));
        double lat = Math.toDegrees(phi2);
        double lon = (Math.toDegrees(lambda) + 540) % 360 - 180;
        assertTrue(circle.holds(lat, lon));
        assertTrue(holds(circle.box(), lat, lon), circle.box() + " leaves out " + lat + ", " + lon);
    }

    private static boolean holds(Box box, double lat, double lon) {
        boolean between = box.west() <= box.east()
                ? lon >= box.west() && lon <= box.east()
                : lon >= box.west() || lon <= box.east();
        return lat >= box.south() && lat <= box.north() && between;
    }

    @Test
    void whatIsNoCircleIsTold() {
        assertEquals(
                "is written LAT,LON,KM, as 54.75,2.17,100; got '1,2'",
                assertThrows(IllegalArgumentException.class, () -> Circle.parse("1,2"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Circle.parse("1,2,x"));
        assertThrows(IllegalArgumentException.class, () -> Circle.parse("1,2,-3"));
    }
}
