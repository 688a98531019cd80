package org.dateline.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();

    private static void assertKnows(String name, String expectedName, String country) {
        List<GazetteerEntry> found = GAZETTEER.lookup(name);
        assertTrue(
                found.stream()
                        .anyMatch(e -> e.name().equals(expectedName)
                                && e.country().orElse("").equals(country)),
                name + " gives " + found);
    }

    @Test
    void knowsTransliterationsAndScripts() {
        assertKnows("Aleppo", "Aleppo", "SYR");
        assertKnows("Halab", "Aleppo", "SYR");
        assertKnows("حلب", "Aleppo", "SYR");
        assertKnows("Алеппо", "Aleppo", "SYR");
        assertKnows("Ar-Raqqah", "Ar Raqqah", "SYR");
        assertKnows("RAQQA", "Ar Raqqah", "SYR");
        assertKnows("سوريا", "Syria", "SYR");
    }

    @Test
    void knowsWhatTownsLack() {
        assertKnows("Persian Gulf", "Persian Gulf", "");
        assertKnows("Golan Heights", "Golan Heights", "");
        assertKnows("Donbass", "Donbas", "UKR");
        assertKnows("Franklin County", "Franklin County", "USA");
        assertEquals("US.WV", GAZETTEER.abbreviated("W.Va.").orElseThrow().id());
    }

    @Test
    void anAreaOfTheTablesReplacesTheBuiltOne() {
        List<GazetteerEntry> ontario = GAZETTEER.lookup("Ontario").stream()
                .filter(e -> e.id().equals("CA.08"))
                .toList();
        assertEquals(1, ontario.size());
        assertEquals(49.5, ontario.get(0).latitude());
    }

    @Test
    void everyPublisherHasItsTown() {
        Publishers publishers = new Publishers(GAZETTEER);
        Set<String> seen = new HashSet<>();
        for (Row row : Table.resource(Publishers.class, "publishers.tsv").rows()) {
            String name = row.require("publisher");
            assertTrue(seen.add(name), row.place() + ": twice");
            Publishers.Home home = publishers.homeOf(Documents.report(name, ""));
            assertEquals(!row.get("place").isEmpty(), home.town().isPresent(), row.place());
        }
        assertEquals(
                "GEO",
                publishers
                        .homeOf(Documents.report("news.example.ge", ""))
                        .country()
                        .orElseThrow());
        assertEquals(
                "GBR",
                publishers
                        .homeOf(Documents.report("example.co.uk", ""))
                        .country()
                        .orElseThrow());
        assertEquals(Publishers.Home.UNKNOWN, publishers.homeOf(Documents.report("example.com", "")));
        assertEquals(Publishers.Home.UNKNOWN, publishers.homeOf(Documents.report("The Daily Example", "")));
    }

    @Test
    void everyCountryStandsWithinReachOfItsTowns() {
        for (Row row : Table.resource(Gazetteer.class, "countries.tsv").rows()) {
            String id = row.require("alpha3");
            GazetteerEntry country = GAZETTEER.lookup(row.require("name")).stream()
                    .filter(e -> e.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            List<GazetteerEntry> capitals = GAZETTEER.lookup(row.get("capital")).stream()
                    .filter(e -> e.country().filter(id::equals).isPresent()
                            && e.kind().isSettlement())
                    .toList();
            for (GazetteerEntry capital : capitals) {
                double km = country.kmTo(capital);
                assertTrue(km < Math.max(600, country.km() * 4.0), row.place() + ": capital " + km + " km off");
            }
        }
    }
}
