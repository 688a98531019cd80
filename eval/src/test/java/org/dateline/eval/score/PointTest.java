package org.dateline.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PointTest {

    @Test
    void knownDistances() {
        assertEquals(344, new Point(51.507, -0.128).kmTo(new Point(48.857, 2.352)), 2);
        assertEquals(111.2, new Point(0, 0).kmTo(new Point(1, 0)), 0.1);
        assertEquals(20015, new Point(0, 0).kmTo(new Point(0, 180)), 1);
    }

    @Property
    void distanceIsTheSameBothWays(
            @ForAll @DoubleRange(min = -90, max = 90) double a,
            @ForAll @DoubleRange(min = -180, max = 180) double b,
            @ForAll @DoubleRange(min = -90, max = 90) double c,
            @ForAll @DoubleRange(min = -180, max = 180) double d) {
        assertEquals(new Point(a, b).kmTo(new Point(c, d)), new Point(c, d).kmTo(new Point(a, b)), 1e-6);
        assertEquals(0, new Point(a, b).kmTo(new Point(a, b)), 1e-6);
    }

    @Test
    void offTheGlobeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Point(91, 0));
        assertThrows(IllegalArgumentException.class, () -> new Point(0, Double.NaN));
    }
}
