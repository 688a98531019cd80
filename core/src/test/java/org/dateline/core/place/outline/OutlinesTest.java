package org.dateline.core.place.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.core.place.Place;
import org.junit.jupiter.api.Test;

class OutlinesTest {

    private static final List<Outlines.Country> COUNTRIES = Outlines.load();

    @Test
    void citiesLieInTheirCountries() {
        assertEquals("United Kingdom", countryAt(51.9, -1.0));
        assertEquals("Russia", countryAt(59.5, 31.0));
        assertEquals("Japan", countryAt(36.0, 139.0));
        assertEquals("Brazil", countryAt(-15.8, -47.9));
        assertEquals("Antarctica", countryAt(-85, 100));
        assertEquals("", countryAt(56, 3));
    }

    @Test
    void landAcrossTheDateLineGoesOnBeyondIt() {
        assertEquals("Russia", countryAt(66.5, -175 + 360));
        Outlines.Country russia = COUNTRIES.stream()
                .filter(c -> c.name().equals("Russia"))
                .findFirst()
                .orElseThrow();
        for (Outlines.Ring ring : russia.rings()) {
            for (int i = 1; i < ring.size(); i++) {
                assertTrue(Math.abs(ring.longitude(i) - ring.longitude(i - 1)) < 90);
            }
        }
    }

    @Test
    void aViewIsDrawnOnlyAsFineAsItCanBeSeen() {
        String northSea = String.join("", new Land(View.around(List.of(ViewTest.place(56, 3)))).draw(COUNTRIES));
        List<Place> places = List.of(ViewTest.place(60, -170), ViewTest.place(-40, 0), ViewTest.place(10, 150));
        String world = String.join("", new Land(View.around(places)).draw(COUNTRIES));
        assertTrue(northSea.length() < 20_000, () -> "North Sea " + northSea.length());
        assertTrue(world.length() > 20_000 && world.length() < 150_000, () -> "world " + world.length());
    }

    private static String countryAt(double latitude, double longitude) {
        for (Outlines.Country country : COUNTRIES) {
            boolean inside = false;
            for (Outlines.Ring ring : country.rings()) {
                inside ^= contains(ring, latitude, longitude);
            }
            if (inside) {
                return country.name();
            }
        }
        return "";
    }

    private static boolean contains(Outlines.Ring ring, double y, double x) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            if ((ring.latitude(i) > y) != (ring.latitude(j) > y)
                    && x
                            < (ring.longitude(j) - ring.longitude(i))
                                            * (y - ring.latitude(i))
                                            / (ring.latitude(j) - ring.latitude(i))
                                    + ring.longitude(i)) {
                inside = !inside;
            }
        }
        return inside;
    }
}
