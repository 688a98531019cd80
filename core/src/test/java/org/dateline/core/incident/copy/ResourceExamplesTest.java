package org.dateline.core.incident.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of this room's tables fires on its own example. */
class ResourceExamplesTest {

    private static final CreditReader CREDITS = new CreditReader(new Outlets());
    private static final Furniture FURNITURE = new Furniture();
    private static final String STORY = """

        The boats came in at night.
        Nobody saw them.
        A lamp burned on the quay.
        The owners said nothing.
        The tide was high.
        Rain fell on Hull.
        The bell rang twice.
        The keeper slept.
        The wind rose.
        """;

    static Stream<Row> credits() {
        return Table.resource(CreditReader.class, "credits.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("credits")
    void creditsAreRead(Row row) {
        String example = row.require("example");
        String text = row.get("where").equals("closing") ? STORY + example : example + STORY;
        CreditReader.Origin origin = CREDITS.read(Optional.empty(), text);
        if (row.get("share").isEmpty()) {
            assertTrue(origin.bylines().contains(row.require("expect")), row.place() + " " + origin);
        } else {
            assertEquals(
                    List.of(new Credit(
                            row.require("expect"),
                            Credit.Share.valueOf(row.get("share").toUpperCase(java.util.Locale.ROOT)),
                            row.place())),
                    origin.credits());
        }
    }

    static Stream<Row> corrections() {
        return Table.resource(CreditReader.class, "corrections.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void correctionsAreRead(Row row) {
        assertTrue(CREDITS.read(Optional.of(row.require("example")), STORY).correction(), row.place());
    }

    static Stream<Row> furniture() {
        return Table.resource(Furniture.class, "furniture.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void furnitureIsLeftOut(Row row) {
        assertTrue(FURNITURE.isFurniture(row.require("example")), row.place());
    }

    @Test
    void anAgencyNamedInTheStoryIsNoCredit() {
        CreditReader.Origin origin = CREDITS.read(
                Optional.of("Fleet sails"), "The minister told Reuters that the fleet had sailed.\nIt left at noon.\n");
        assertEquals(List.of(), origin.credits());
        assertFalse(origin.correction());
    }

    @Test
    void outletsAreFoundByNameDomainAndSubdomain() {
        Outlets outlets = new Outlets();
        assertEquals("Reuters", outlets.find("reuter").orElseThrow().name());
        assertEquals(
                "New York Times",
                outlets.find("The New York Times").orElseThrow().name());
        assertEquals("Reuters", outlets.find("www.reuters.com").orElseThrow().name());
        assertEquals("Die Welt", outlets.find("amp.welt.de").orElseThrow().name());
        assertEquals(Optional.empty(), outlets.find("Nowhere Gazette"));
        assertEquals(
                outlets.find("Bild").orElseThrow().group(),
                outlets.find("welt.de").orElseThrow().group());
    }
}
