package org.dateline.read.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.GazetteerEntry;
import org.dateline.core.place.GazetteerKind;
import org.dateline.core.place.OwnPlace;
import org.dateline.core.resource.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerReaderTest {

    private static final Gazetteer STANDARD = new Gazetteer();
    private static final String LINE =
            "99000001\tCamp Amber\tCamp Amber\tMukhayyam Amber,http://example.org/a\t36.2\t37.5\tS\tCMP\tSY\t\t09\t\t\t\t120\t\t300\tAsia/Damascus\t2020-01-01";

    @TempDir
    Path folder;

    private static List<OwnPlace> read(String text) {
        return GazetteerReader.read("own", text, STANDARD);
    }

    private static void assertError(String expected, String text) {
        assertEquals(
                expected, assertThrows(RuleException.class, () -> read(text)).getMessage());
    }

    private static String feature(String properties, String coordinates) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n  {\"type\":\"Feature\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"Point\",\"coordinates\":" + coordinates + "}}]}";
    }

    @Test
    void readsALineInGeoNamesLayout() {
        OwnPlace place = read("# ours\n\n" + LINE + "\n").get(0);
        assertEquals("Camp Amber", place.entry().name());
        assertEquals(GazetteerKind.SPOT, place.entry().kind());
        assertEquals(Optional.of("SYR"), place.entry().country());
        assertEquals("Aleppo", place.entry().admin1Name());
        assertEquals(120, place.entry().population());
        assertEquals(List.of("Camp Amber", "Mukhayyam Amber"), place.names());
    }

    @Test
    void addsToTheBuiltInOnesAndOverridesThem() {
        Gazetteer own = STANDARD.with(read(LINE + "\n"
                + LINE.replace("99000001", "99000002")
                        .replace("Camp Amber", "Homs")
                        .replace("36.2\t37.5\tS\tCMP", "34.73\t36.72\tP\tPPL")));
        assertTrue(STANDARD.lookup("Mukhayyam Amber").isEmpty());
        assertEquals("99000001", own.lookup("Mukhayyam Amber").get(0).id());
        List<String> homs = own.lookup("Homs").stream()
                .filter(e -> e.kind().isSettlement() && e.country().orElse("").equals("SYR"))
                .map(GazetteerEntry::id)
                .toList();
        assertEquals(List.of("99000002"), homs);
        assertTrue(STANDARD.lookup("Homs").stream().noneMatch(e -> e.id().equals("99000002")));
    }

    @Test
    void errorsOfATableNameLineAndColumn() {
        assertError("own:1:1: a line of GeoNames' layout has 19 columns parted by tabs, this one has 2", "1\tHere");
        assertError(
                "own:2:48: latitude must be a number from -90 to 90, got '96.2'",
                "#\n" + LINE.replace("\t36.2", "\t96.2").replace(",http://example.org/a", ""));
        assertError("own:2:1: place 99000001 stands in line 1 already", LINE + "\n" + LINE);
        assertTrue(assertThrows(RuleException.class, () -> read(LINE.replace("\tSY\t", "\tXX\t")))
                .getMessage()
                .endsWith("no country has the ISO alpha-2 code 'XX'"));
        assertTrue(assertThrows(RuleException.class, () -> read(LINE.replace("\tS\t", "\tQ\t")))
                .getMessage()
                .contains("no feature class is called 'Q'"));
        assertError("own:1:1: no place in it", "# nothing\n");
    }

    @Test
    void readsGeoJson() {
        OwnPlace place = read(feature(
                        "\"name\":\"Camp Amber\",\"names\":[\"Amber\"],\"kind\":\"spot\",\"country\":\"SY\",\"radius_km\":3",
                        "[37.5,36.2]"))
                .get(0);
        assertEquals(36.2, place.entry().latitude());
        assertEquals(3, place.entry().km());
        assertEquals(GazetteerKind.SPOT, place.entry().kind());
        assertEquals(Optional.of("SYR"), place.entry().country());
        assertEquals(List.of("Amber"), place.names());
    }

    @Test
    void aShapeHasTheMiddleOfItsFrame() {
        GazetteerEntry entry = read(feature("\"name\":\"The Flats\"", "[[[10,50],[12,50],[12,52],[10,50]]]"))
                .get(0)
                .entry();
        assertEquals(51, entry.latitude());
        assertEquals(11, entry.longitude());
        assertEquals(GazetteerKind.REGION, entry.kind());
        assertTrue(entry.km() > 100 && entry.km() < 160, entry.km() + " km");
    }

    @Test
    void errorsOfGeoJsonNameLineAndColumn() {
        assertError("own:2:3: a feature needs a \"name\" among its properties", feature("", "[37.5,36.2]"));
        assertError(
                "own:2:3: a position is [longitude, latitude] in degrees, got [37.5,136.2]",
                feature("\"name\":\"A\"", "[37.5,136.2]"));
        assertError("own:2:3: no country has the ISO code 'ZZ'", feature("\"name\":\"A\",\"country\":\"ZZ\"", "[1,2]"));
        assertError("own:1:1: no \"features\"; a GeoJSON FeatureCollection is needed", "{\"type\":\"Point\"}");
        assertTrue(assertThrows(RuleException.class, () -> read("{\"features\":[\n{]"))
                .getMessage()
                .startsWith("own:2:"));
    }

    @Test
    void tooLongANameAndTextThatIsNotUtf8AreToldSo() throws IOException {
        assertTrue(assertThrows(
                        RuleException.class, () -> read(feature("\"name\":\"" + "x".repeat(201) + "\"", "[1,2]")))
                .getMessage()
                .contains("at most 200 characters"));
        Path file = Files.write(folder.resolve("own.tsv"), new byte[] {'#', '\n', 'a', (byte) 0xFF});
        assertTrue(assertThrows(RuleException.class, () -> GazetteerReader.read(file, STANDARD))
                .getMessage()
                .endsWith(":2:2: not UTF-8 text"));
    }

    @Test
    void aTableWithTooManyPlacesIsRefused() {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i <= GazetteerReader.MAX_PLACES; i++) {
            table.append(i + 1).append(LINE, LINE.indexOf('\t'), LINE.length()).append('\n');
        }
        assertError("own:250001:1: a gazetteer may have at most 250000 places", table.toString());
    }

    @Test
    void aFileAboveTheLimitIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.tsv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(GazetteerReader.MAX_FILE + 1L);
        }
        assertTrue(assertThrows(RuleException.class, () -> GazetteerReader.read(file, STANDARD))
                .getMessage()
                .endsWith(":1:1: the file has 67,108,865 bytes; a gazetteer may have at most 67,108,864"));
    }

    @Test
    void aPlaceMayHaveSoManyNamesAndNoMore() {
        assertEquals(
                GazetteerReader.MAX_NAMES,
                read(lineWithNames(499)).get(0).names().size());
        assertError("own:1:32: 501 names; a place may have at most 500", lineWithNames(500));
        assertEquals(
                500,
                read(feature("\"name\":\"A\",\"names\":" + namesOf(500), "[1,2]"))
                        .get(0)
                        .names()
                        .size());
        String tooMany = feature("\"name\":\"A\",\"names\":" + namesOf(501), "[1,2]");
        assertTrue(assertThrows(RuleException.class, () -> read(tooMany))
                .getMessage()
                .endsWith("\"names\" must be a list of at most 500 names"));
    }

    /** The other names count besides the one in ASCII. */
    private static String lineWithNames(int others) {
        String names = IntStream.range(0, others).mapToObj(i -> "Camp " + i).collect(Collectors.joining(","));
        return LINE.replace("Mukhayyam Amber,http://example.org/a", names);
    }

    private static String namesOf(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"Camp " + i + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void nothingOfAFileWithAMistakeInItsLastLineIsTaken() {
        assertError(
                "own:2:1: a line of GeoNames' layout has 19 columns parted by tabs, this one has 1", LINE + "\nHere");
    }
}
