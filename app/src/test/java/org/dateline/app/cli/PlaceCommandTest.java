package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceCommandTest {

    @TempDir
    private Path folder;

    private final Cli cli = new Cli();

    @Test
    void showsCandidatesSignsAndWhatWasDismissed() {
        assertEquals(
                0, cli.run("place", "Chelsea", "Manning", "left", "Paris,", "Texas,", "on", "Monday."), cli.errors());
        assertTrue(cli.output().contains("Paris, Texas, USA"), cli.output());
        assertTrue(cli.output().contains("sense-container +9.0"), cli.output());
        assertTrue(cli.output().contains("dismissed"), cli.output());
        assertTrue(cli.output().lines().allMatch(line -> line.length() <= Terminal.NONE.width()), cli.output());
    }

    @Test
    void aWordThatIsNoNameIsDismissedWithItsRow() throws IOException {
        assertEquals(0, cli.in("He reached Homs in August.").run("place", "-", "--format", "jsonl"), cli.errors());
        JsonNode august = new ObjectMapper()
                .readTree(cli.output().lines().reduce((a, b) -> b).orElseThrow());
        assertEquals("August", august.path("words").asText());
        assertTrue(august.path("dismissed").asBoolean());
        assertTrue(august.path("why").asText().matches(".*\\(not-names\\.tsv:\\d+\\)"), cli.output());
    }

    @Test
    void jsonlHasOneNameALine() throws IOException {
        assertEquals(0, cli.in("Shells fell near Homs.").run("place", "-", "--format", "jsonl", "--candidates", "1"));
        JsonNode homs = new ObjectMapper().readTree(cli.output().strip());
        assertEquals("Homs", homs.path("words").asText());
        assertEquals("SYR", homs.path("place").path("country").asText());
        assertEquals("near Homs", homs.path("locus").path("name").asText());
        assertEquals(1, homs.path("candidates").size());
        assertTrue(homs.path("candidates").path(0).path("chosen").asBoolean());
        assertFalse(homs.path("signs").isEmpty());
    }

    @Test
    void aPlaceOfTheUsersIsFound() throws IOException {
        Path file = folder.resolve("own.geojson");
        Files.writeString(
                file,
                "{\"features\":[{\"properties\":{\"name\":\"Qamarstan\"},\"geometry\":{\"coordinates\":[37.5,36.2]}}]}");
        assertEquals(0, cli.run("place", "--gazetteer", file.toString(), "Shells fell in Qamarstan."), cli.errors());
        assertTrue(cli.output().contains("sense-own"), cli.output());
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        assertEquals(2, cli.run("place", "  "));
        assertEquals(2, cli.run("place", "--candidates", "0", "Homs"));
        assertEquals(2, cli.run("place", "--gazetteer", folder.resolve("absent").toString(), "Homs"));
        Path file = Files.writeString(folder.resolve("own.tsv"), "1\tHere\n");
        assertEquals(2, cli.run("code", "-", "--gazetteer", file.toString()));
        assertTrue(cli.errors().contains("own.tsv:1:1: a line of GeoNames' layout has 19 columns"), cli.errors());
    }
}
