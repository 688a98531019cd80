package org.dateline.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceFinder;
import org.dateline.core.place.Toponym;
import org.dateline.core.report.Report;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Dismissal;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of the place stage on its example, and texts with their expected toponyms in
 * {@code src/test/resources/examples/place}: {@code NAME.txt}, and in {@code NAME.expected} a line for each toponym, {@code
 * words -> place, country, precision}, with {@code ; at place, precision} where the words around it point elsewhere, {@code
 * words -> -} for one without a sure sense.
 */
class PlaceExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/examples/place");
    private static final PlaceFinder FINDER = new PlaceFinder();

    private static Document read(String text) {
        Report report = Report.identified(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
        return new DocumentReader(TestAnalyzer.analyzer()).read(report);
    }

    static Stream<Row> cues() {
        return Table.resource(PlaceFinder.class, "place-cues.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void everyCueCountsInItsExample(Row row) {
        List<Dismissal> dismissals = new ArrayList<>();
        List<Toponym> toponyms = FINDER.find(read(row.require("example")), dismissals::add);
        String sign = "cue (" + row.place() + ")";
        boolean place = toponyms.stream().anyMatch(t -> t.rule().contains(sign));
        boolean noPlace = dismissals.stream().anyMatch(d -> d.rule().contains(sign));
        assertTrue(place || noPlace, row.place() + " does not fire: " + toponyms + dismissals);
        assertEquals(Double.parseDouble(row.require("weight")) > 0, place, row.place() + ": " + toponyms + dismissals);
    }

    static Stream<Row> areaWords() {
        return Table.resource(PlaceFinder.class, "area-words.tsv").rows().stream()
                .filter(row -> !row.get("where").equals("native"));
    }

    @ParameterizedTest
    @MethodSource("areaWords")
    void everyAreaWordTellsTheKindInItsExample(Row row) {
        List<Dismissal> dismissals = new ArrayList<>();
        List<Toponym> toponyms = FINDER.find(read(row.require("example")), dismissals::add);
        String sign = "area word (" + row.place() + ")";
        assertTrue(
                toponyms.stream()
                        .anyMatch(t -> t.rule().contains(sign)
                                || t.name().toLowerCase(java.util.Locale.ROOT).contains(row.require("word"))),
                row.place() + " does not fire: " + toponyms + dismissals);
    }

    static Stream<Row> spatial() {
        return Table.resource(PlaceFinder.class, "spatial.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("spatial")
    void everySpatialPhraseGivesALocus(Row row) {
        List<Toponym> toponyms = FINDER.find(read(row.require("example")));
        boolean measure = row.get("kind").equals("unit") || row.get("kind").equals("number");
        String sign = "locus (" + (measure ? "spatial.tsv:" : row.place() + ")");
        String distance = row.get("kind").equals("number") ? row.list("words").get(0) + " km" : "";
        assertTrue(
                toponyms.stream()
                        .filter(t -> t.rule().contains(sign))
                        .flatMap(t -> t.locus().stream())
                        .anyMatch(l -> l.name().contains(distance)),
                row.place() + " does not fire: " + toponyms);
    }

    static Stream<Row> notNames() {
        return Table.resource(PlaceFinder.class, "not-names.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("notNames")
    void noListedWordIsAPlaceInItsExample(Row row) {
        List<Dismissal> dismissals = new ArrayList<>();
        List<Toponym> toponyms = FINDER.find(read(row.require("example")), dismissals::add);
        assertTrue(
                toponyms.stream().noneMatch(t -> row.list("words").contains(t.name())), row.place() + ": " + toponyms);
        assertTrue(
                dismissals.stream().anyMatch(d -> d.reason().endsWith("(" + row.place() + ")")),
                row.place() + " is not told as the reason: " + dismissals);
    }

    static Stream<Row> nameWords() {
        return Table.resource(PlaceFinder.class, "name-words.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("nameWords")
    void everyNameWordIsPartOfANameInItsExample(Row row) {
        List<Toponym> toponyms = FINDER.find(read(row.require("example")));
        assertTrue(
                toponyms.stream()
                        .anyMatch(t -> row.list("words").stream()
                                .anyMatch(w -> t.name().matches("(.*[ -])?\\Q" + w + "\\E[ -].*"))),
                row.place() + ": " + toponyms);
    }

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsThePlacesOfAText(Path text) throws IOException {
        List<String> found = FINDER.find(read(Files.readString(text))).stream()
                .map(PlaceExamplesTest::line)
                .toList();
        Path expected = text.resolveSibling(text.getFileName().toString().replace(".txt", ".expected"));
        assertEquals(Files.readString(expected).strip(), String.join("\n", found));
    }

    private static String line(Toponym toponym) {
        return toponym.name() + " -> "
                + toponym.place().map(PlaceExamplesTest::line).orElse("-")
                + toponym.locus()
                        .map(l -> "; at " + l.name() + ", " + l.precision())
                        .orElse("");
    }

    private static String line(Place place) {
        return place.name() + ", " + place.country().orElse("-") + ", " + place.precision();
    }
}
