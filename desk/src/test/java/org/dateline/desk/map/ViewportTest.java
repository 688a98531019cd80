package org.dateline.desk.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dateline.core.place.outline.View;
import org.dateline.store.incident.Box;

class ViewportTest {

    @Property(tries = 300)
    void whatItWritesItReads(
            @ForAll @DoubleRange(min = -84, max = 84) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @IntRange(min = 2, max = 14) int zoom) {
        Viewport viewport = new Viewport(latitude, longitude, zoom);
        Viewport read = Viewport.parse(viewport.text());
        assertEquals(latitude, read.latitude(), 0.01);
        assertEquals(longitude, read.longitude(), 0.01);
        assertEquals(zoom, read.zoom());
    }

    @Property(tries = 300)
    void itShowsWhatItIsMadeAround(
            @ForAll @DoubleRange(min = -70, max = 70) double south,
            @ForAll @DoubleRange(min = 0, max = 12) double high,
            @ForAll @DoubleRange(min = -180, max = 180) double west,
            @ForAll @DoubleRange(min = 0, max = 250) double wide) {
        double east = west + wide > 180 ? west + wide - 360 : west + wide;
        Viewport viewport = Viewport.around(new Box(south, west, south + high, east));
        View view = viewport.view();
        for (double longitude : new double[] {west, east}) {
            double x = view.x(view.turned(longitude));
            assertTrue(x >= -1 && x <= Viewport.WIDTH + 1, viewport + " has " + longitude + " at " + x);
        }
        assertTrue(view.y(south + high) >= 0 && view.y(south) <= Viewport.HEIGHT, viewport.toString());
    }

    @Property(tries = 300)
    void everyMoveStaysOnTheWorld(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @IntRange(min = 2, max = 14) int zoom,
            @ForAll @IntRange(min = -1, max = 1) int east,
            @ForAll @IntRange(min = -1, max = 1) int south) {
        Viewport moved = new Viewport(latitude, longitude, zoom).moved(east, south);
        assertEquals(moved.zoom(), Viewport.parse(moved.text()).zoom());
        Box box = moved.box();
        assertTrue(box.south() < box.north());
    }
}
