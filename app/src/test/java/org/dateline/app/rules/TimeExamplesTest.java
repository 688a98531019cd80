package org.dateline.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.report.Report;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.time.TimeExpression;
import org.dateline.core.time.TimeFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Time expressions that need grammar: the rule examples that are whole sentences, and the pairs of files in {@code
 * examples/time}. A {@code .txt} may begin with the line {@code published: YYYY-MM-DD} and an empty line; {@code
 * .expected} has a line {@code TYPE value from..to | words} for each expression, {@code -} for one without days.
 */
class TimeExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/examples/time");
    private static final String SENTENCE = "sentence: ";
    private static final String PUBLISHED = "published: ";

    private final DocumentReader reader = new DocumentReader(TestAnalyzer.analyzer());
    private final TimeFinder finder = new TimeFinder();

    @TestFactory
    Stream<DynamicTest> sentenceExamples() {
        return Stream.of("words.tsv", "expressions.tsv", "compounds.tsv", "ranges.tsv")
                .flatMap(file -> Table.resource(TimeFinder.class, file).rows().stream())
                .filter(row -> row.require("example").startsWith(SENTENCE))
                .map(row -> DynamicTest.dynamicTest(row.place(), () -> assertExample(row)));
    }

    private void assertExample(Row row) {
        String[] example = row.require("example").substring(SENTENCE.length()).split(" => ", 2);
        assertEquals(
                example[1],
                String.join(
                        "; ",
                        find(example[0], Optional.of(LocalDate.of(2015, 10, 15))).stream()
                                .map(e -> e.type() + " " + e.value())
                                .toList()));
    }

    @TestFactory
    List<DynamicTest> filePairs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertPair(file)));
            }
        }
        return tests;
    }

    private void assertPair(Path file) throws IOException {
        String text = Files.readString(file).strip();
        Optional<LocalDate> published = Optional.empty();
        if (text.startsWith(PUBLISHED)) {
            int end = text.indexOf('\n');
            published = Optional.of(
                    LocalDate.parse(text.substring(PUBLISHED.length(), end).strip()));
            text = text.substring(end).strip();
        }
        String story = text;
        String found = String.join(
                "\n", find(story, published).stream().map(e -> line(e, story)).toList());
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".txt", ".expected"));
        assertEquals(Files.readString(expected).strip(), found);
    }

    private static String line(TimeExpression e, String text) {
        String days = e.interval()
                .map(i -> i.from() + ".." + i.to().map(LocalDate::toString).orElse(""))
                .orElse("-");
        return e.type() + " " + e.value() + " " + days + " | " + e.span().in(text);
    }

    private List<TimeExpression> find(String text, Optional<LocalDate> published) {
        Report report = new Report("r1", published, Optional.empty(), Optional.empty(), Optional.empty(), text);
        return finder.find(reader.read(report)).expressions();
    }
}
