package org.dateline.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.actor.Actors;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.text.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the actor tables, and the texts in {@code examples/actor}. An {@code .expected} file has a line for
 * each phrase asked for: {@code words | name | code, code}; {@code words#2} is their second occurrence, {@code -} no
 * actor. A first line {@code published: 2019-03-31} dates the text.
 */
class ActorExamplesTest {

    private static final ActorFinder FINDER = new ActorFinder();

    private record Reading(Document document, Actors actors) {

        static Reading of(String text, Optional<LocalDate> published) {
            Report report =
                    new Report("example", published, Optional.empty(), Optional.empty(), Optional.empty(), text);
            Document document = new DocumentReader(TestAnalyzer.analyzer()).read(report);
            return new Reading(document, FINDER.find(document, published));
        }

        /** What the phrase with these words is: {@code name | codes}. */
        String answer(String words, int occurrence) {
            Matcher matcher = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)")
                    .matcher(document.text());
            int start = -1;
            for (int i = 0; i < occurrence; i++) {
                start = matcher.find() ? matcher.start() : -1;
            }
            assertTrue(start >= 0, "the text has no '" + words + "' number " + occurrence);
            Span span = new Span(start, start + words.length());
            for (Sentence sentence : document.sentences()) {
                int head = headOf(sentence, span);
                if (head >= 0) {
                    int index = sentence.index();
                    String name =
                            actors.named(index, head).map(Actors.Named::name).orElse("-");
                    List<String> codes = actors.at(index, head).stream()
                            .map(m -> m.code().toString())
                            .toList();
                    return name + " | " + (codes.isEmpty() ? "-" : String.join(", ", codes));
                }
            }
            return "-";
        }

        private static int headOf(Sentence sentence, Span span) {
            for (int i = sentence.size() - 1; i >= 0; i--) {
                boolean inside = span.contains(sentence.token(i).span());
                int head = sentence.head(i);
                boolean governed =
                        head >= 0 && span.contains(sentence.token(head).span());
                if (inside && !governed) {
                    return i;
                }
            }
            return -1;
        }
    }

    @TestFactory
    Stream<DynamicTest> roleExamples() {
        return rows("roles.tsv")
                .map(row -> DynamicTest.dynamicTest(row.place(), () -> {
                    String example = row.require("example");
                    String text = example.substring(0, 1).toUpperCase(Locale.ROOT) + example.substring(1)
                            + " arrived yesterday.";
                    Reading reading = Reading.of(text, Optional.empty());
                    List<String> codes = reading.actors().mentions().stream()
                            .map(m -> m.code().toString())
                            .toList();
                    List<String> all = new ArrayList<>(codes);
                    for (int i = 0; i < reading.document().sentences().get(0).size(); i++) {
                        for (ActorMention mention : reading.actors().at(0, i)) {
                            all.add(mention.code().toString());
                        }
                    }
                    String sector = row.get("sector");
                    boolean found = sector.contains(" ")
                            ? all.contains(sector)
                            : sector.isEmpty() ? !all.isEmpty() : all.stream().anyMatch(c -> c.endsWith(" " + sector));
                    assertTrue(found, example + " gives " + all + ", not " + sector);
                }));
    }

    @TestFactory
    Stream<DynamicTest> pronounExamples() {
        return rows("pronouns.tsv")
                .map(row -> DynamicTest.dynamicTest(row.place(), () -> {
                    String example = row.require("example");
                    Document document = Reading.of(example, Optional.empty()).document();
                    Actors actors = FINDER.find(document, Optional.empty());
                    List<String> names = new ArrayList<>();
                    for (Sentence sentence : document.sentences()) {
                        for (int i = 0; i < sentence.size(); i++) {
                            if (row.list("forms")
                                    .contains(sentence.token(i).form().toLowerCase(Locale.ROOT))) {
                                actors.named(sentence.index(), i).ifPresent(n -> names.add(n.name()));
                            }
                        }
                    }
                    assertEquals(1, names.size(), example);
                    assertTrue(names.get(0).toLowerCase(Locale.ROOT).startsWith("the "), example + " gives " + names);
                }));
    }

    @Test
    void wordExamplesHoldAWordOfTheirList() {
        List<String> wrong = rows("words.tsv")
                .filter(row -> Stream.of(
                                row.require("example").toLowerCase(Locale.ROOT).split("[ .-]+"))
                        .noneMatch(row.list("words")::contains))
                .map(Row::place)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @TestFactory
    Stream<DynamicTest> texts() {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    List<String> expected = Files.readAllLines(
                            Path.of(file.toString().replace(".txt", ".expected")), StandardCharsets.UTF_8);
                    Optional<LocalDate> published = expected.get(0).startsWith("published: ")
                            ? Optional.of(LocalDate.parse(expected.get(0).substring(11)))
                            : Optional.empty();
                    Reading reading = Reading.of(Files.readString(file), published);
                    List<String> lines = expected.subList(published.isPresent() ? 1 : 0, expected.size());
                    List<String> found =
                            lines.stream().map(line -> answer(reading, line)).toList();
                    assertEquals(String.join("\n", lines), String.join("\n", found));
                }));
    }

    private static String answer(Reading reading, String line) {
        String asked = line.substring(0, line.indexOf(" | "));
        int mark = asked.lastIndexOf('#');
        String words = mark < 0 ? asked : asked.substring(0, mark);
        int occurrence = mark < 0 ? 1 : Integer.parseInt(asked.substring(mark + 1));
        return asked + " | " + reading.answer(words, occurrence);
    }

    private static Stream<Row> rows(String file) {
        return Table.resource(ActorFinder.class, file).rows().stream();
    }

    private static List<Path> files() {
        Path folder = Path.of("src/test/resources/examples/actor");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
