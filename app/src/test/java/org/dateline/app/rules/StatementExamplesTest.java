package org.dateline.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.CodedReport;
import org.dateline.core.report.Report;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.statement.Factuality;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example in the resource files of the statement stage gives what it says: {source} and [content]. Beside them,
 * pairs of {@code NAME.txt} and {@code NAME.expected} in {@code examples/statement}: a date line {@code published:
 * 2015-10-15} may open the text; each expected line is {@code source | cue | content | said on}, in text order.
 */
class StatementExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/examples/statement");

    @Test
    void everyCueIsFoundInItsExample() {
        assertExamples("cues.tsv", true);
    }

    @Test
    void everyPhraseIsFoundInItsExample() {
        assertExamples("phrases.tsv", true);
    }

    @Test
    void negatedCuesAreFoundInTheirExamples() {
        assertExamples("negators.tsv", false);
    }

    @Test
    void irregularFormsAreFoundInTheirExamples() {
        assertExamples("forms.tsv", false);
    }

    @Test
    void documentsSpeakForThoseWhoIssuedThem() {
        for (Row row :
                Table.resource(StatementFinder.class, "document-pronouns.tsv").rows()) {
            String marked = row.require("example");
            List<Statement> found =
                    code(marked.replaceAll("[\\[\\]]", ""), Optional.empty()).statements();
            assertEquals(1, found.size(), row.place());
            assertEquals("The admiral", found.get(0).source().name(), row.place());
            assertEquals(Optional.of("telegram"), found.get(0).via(), row.place());
        }
    }

    @Test
    void marksSetSpeakersBesideTheirWords() {
        assertExamples("labels.tsv", true);
    }

    @Test
    void outletsPassOnWhatOthersSaid() {
        assertExamples("relays.tsv", false);
        assertExamples("outlets.tsv", false);
    }

    @Test
    void circumstancesEndTheContent() {
        assertExamples("circumstances.tsv", false);
    }

    @Test
    void writersAndPointersAreNoSources() {
        List<String> failures = new ArrayList<>();
        for (String resource : List.of("narrators.tsv", "pointers.tsv")) {
            for (Row row : Table.resource(StatementFinder.class, resource).rows()) {
                List<Statement> found =
                        code(row.require("example"), Optional.empty()).statements();
                if (!found.isEmpty()) {
                    failures.add(row.place() + " gave " + found);
                }
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    @Test
    void everyChannelIsReadFromItsExample() {
        List<String> failures = new ArrayList<>();
        for (Row row : Table.resource(StatementFinder.class, "channels.tsv").rows()) {
            List<Statement> found =
                    code(row.require("example"), Optional.empty()).statements();
            boolean occasion = row.require("kind").equals("occasion");
            boolean read = found.size() == 1
                    && (occasion ? found.get(0).saidAt() : found.get(0).via()).isPresent();
            if (!read) {
                failures.add(row.place() + " " + found);
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void nothingIsSaidUnderACondition() {
        for (Row row : Table.resource(StatementFinder.class, "conditions.tsv").rows()) {
            assertEquals(
                    List.of(), code(row.require("example"), Optional.empty()).statements(), row.place());
        }
    }

    @Test
    void adverbsSetStatementsApart() {
        LocalDate published = LocalDate.of(2015, 10, 15);
        for (Row row : Table.resource(StatementFinder.class, "breaks.tsv").rows()) {
            String text = "The mayor said on Wednesday that the bridge was closed. " + row.require("example");
            List<Statement> found = code(text, Optional.of(published)).statements();
            assertEquals(2, found.size(), row.place());
            assertEquals(Optional.empty(), found.get(1).saidOn(), row.place());
        }
    }

    @Test
    void everyHedgeHasItsEffect() {
        assertFactuality("hedges.tsv", "effect");
    }

    @Test
    void everyCueLendsItsCertainty() {
        assertFactuality("cue-certainty.tsv", "certainty");
    }

    @Test
    void everyAttributionHedgeHasItsEffect() {
        List<String> failures = new ArrayList<>();
        for (Row row :
                Table.resource(StatementFinder.class, "attribution-hedges.tsv").rows()) {
            String marked = row.require("example");
            String text = marked.replaceAll("[\\[\\]]", "");
            List<String> read = code(text, Optional.empty()).statements().stream()
                    .filter(s -> s.contentIn(text).equals(between(marked, '[', ']')))
                    .map(s -> s.factuality().attribution().name().toLowerCase(Locale.ROOT))
                    .toList();
            if (!read.equals(List.of(row.require("certainty")))) {
                failures.add(row.place() + " " + marked + " gave " + read);
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    @Test
    void peopleWithoutANameAreToldApart() {
        List<String> failures = new ArrayList<>();
        for (Row row : Table.resource(StatementFinder.class, "source-kinds.tsv").rows()) {
            List<String> sentences = new ArrayList<>(List.of(row.require("example")));
            row.list("nouns").forEach(noun -> sentences.add("Another " + noun + " said that the bridge was closed."));
            row.list("with")
                    .forEach(word -> sentences.add("Two " + word + " sources said that the bridge was closed."));
            String kind = row.require("kind").toUpperCase(Locale.ROOT);
            for (String sentence : sentences) {
                List<Statement> found = code(sentence, Optional.empty()).statements();
                boolean fits =
                        found.size() == 1 && found.get(0).source().kind().name().equals(kind);
                if (!fits) {
                    failures.add(row.place() + " " + sentence + " gave " + found);
                }
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    private static void assertFactuality(String resource, String column) {
        List<String> failures = new ArrayList<>();
        for (Row row : Table.resource(StatementFinder.class, resource).rows()) {
            String marked = row.require("example");
            String text = marked.replaceAll("[\\[\\]]", "");
            String content = between(marked, '[', ']');
            Optional<Factuality> read = code(text, Optional.empty()).statements().stream()
                    .filter(statement -> statement.contentIn(text).equals(content))
                    .map(Statement::factuality)
                    .findFirst();
            String effect = row.require(column).toUpperCase(Locale.ROOT);
            boolean fits = read.filter(f -> f.certainty().name().equals(effect)
                            || f.polarity().name().equals(effect))
                    .isPresent();
            if (!fits) {
                failures.add(row.place() + " " + marked + " gave " + read);
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    @TestFactory
    Stream<DynamicTest> pairs() throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            texts = files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        assertTrue(!texts.isEmpty(), "no examples in " + FOLDER);
        return texts.stream()
                .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> assertPair(path)));
    }

    private static void assertPair(Path path) throws IOException {
        String text = Files.readString(path);
        Optional<LocalDate> published = Optional.empty();
        if (text.startsWith("published: ")) {
            int end = text.indexOf('\n');
            published = Optional.of(LocalDate.parse(text.substring("published: ".length(), end)));
            text = text.substring(end + 1);
        }
        String body = text;
        String found = String.join(
                "\n",
                code(body, published).statements().stream()
                        .map(s -> String.join(
                                " | ",
                                s.source().name(),
                                s.cue().in(body),
                                s.contentIn(body),
                                s.saidOn().map(d -> d.from().toString()).orElse("-")))
                        .toList());
        Path expected = Path.of(path.toString().replace(".txt", ".expected"));
        assertEquals(Files.readString(expected).strip(), found);
    }

    private static void assertExamples(String resource, boolean byRule) {
        List<String> failures = new ArrayList<>();
        for (Row row : Table.resource(StatementFinder.class, resource).rows()) {
            String marked = row.require("example");
            String text = marked.replaceAll("[\\[\\]{}]", "");
            String source = between(marked, '{', '}');
            String content = between(marked, '[', ']');
            List<Statement> found = code(text, Optional.empty()).statements();
            boolean fires = found.stream()
                    .anyMatch(s -> (!byRule || s.rule().startsWith(row.place() + " "))
                            && s.source().span().in(text).equals(source)
                            && s.contentIn(text).equals(content));
            if (!fires) {
                failures.add(row.place() + " " + marked + " gave "
                        + found.stream()
                                .map(s ->
                                        s.rule() + " {" + s.source().span().in(text) + "} [" + s.contentIn(text) + "]")
                                .toList());
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    private static String between(String text, char open, char close) {
        String inner = text.substring(text.indexOf(open) + 1, text.indexOf(close));
        return inner.replaceAll("[\\[\\]{},]+$", "");
    }

    private static CodedReport code(String text, Optional<LocalDate> published) {
        return TestAnalyzer.pipeline()
                .code(Report.identified(published, Optional.empty(), Optional.empty(), Optional.empty(), text));
    }
}
