package org.dateline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {

    private static final String LINE = "{\"id\":\"%s\",\"published\":\"2015-10-15\",\"text\":\"Troops moved.\"}\n";

    @TempDir
    Path folder;

    @Test
    void aTextFileIsOneReportWithTheDefaults() throws IOException {
        write("a.txt", "Troops moved.\n");
        Defaults defaults = new Defaults(Optional.of(LocalDate.of(2015, 10, 15)), Optional.of("The Post"));
        Report report = stories(read(defaults, "a.txt")).get(0);
        assertEquals("Troops moved.\n", report.text());
        assertEquals(defaults.published(), report.published());
        assertEquals(defaults.publisher(), report.publisher());
    }

    @Test
    void whatAReportBringsGoesBeforeTheDefaults() throws IOException {
        write("a.jsonl", LINE.formatted("x"));
        Defaults defaults = new Defaults(Optional.of(LocalDate.of(2000, 1, 1)), Optional.of("The Post"));
        Report report = stories(read(defaults, "a.jsonl")).get(0);
        assertEquals(Optional.of(LocalDate.of(2015, 10, 15)), report.published());
        assertEquals(Optional.of("The Post"), report.publisher());
    }

    @Test
    void jsonLinesGiveEachFieldAndIgnoreOthers() throws IOException {
        write(
                "a.jsonl",
                "\n{\"id\":7,\"published\":\"2015-10-15T08:00:00Z\",\"publisher\":\"P\",\"title\":\"T\",\"url\":\"U\","
                        + "\"text\":\"X \\ud83d\\ude00\",\"gold\":{\"text\":[1,{\"a\":null}]},\"note\":null}\r\n \n");
        assertEquals(
                List.of(new Report(
                        "7",
                        Optional.of(LocalDate.of(2015, 10, 15)),
                        Optional.of("P"),
                        Optional.of("T"),
                        Optional.of("U"),
                        "X 😀")),
                stories(read("a.jsonl")));
    }

    @Test
    void halfACharacterIsReplacedAtItsPlace() throws IOException {
        write("a.jsonl", "{\"text\":\"a\\ud83d b\"}");
        assertEquals("a\uFFFD b", stories(read("a.jsonl")).get(0).text());
    }

    @Test
    void aFolderIsReadInOrderOfNamesWithAllBelow() throws IOException {
        write("b.txt", "b");
        write("a/2.txt", "a2");
        write("a/1.html", "<p>a1</p>");
        write("c.jsonl", "{\"text\":\"c\"}");
        write(".hidden.txt", "hidden");
        write("README.md", "readme");
        assertEquals(
                List.of("a1", "a2", "b", "c"),
                stories(read("")).stream().map(Report::text).toList());
    }

    @Test
    void aLinkBackUpEndsNothing() throws IOException {
        write("a/b.txt", "b");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertEquals(1, read("").size());
    }

    @Test
    void theFileBeingWrittenIsNotRead() throws IOException {
        write("in.txt", "in");
        write("out.jsonl", "{\"text\":\"out\"}");
        List<Read> reads = new ArrayList<>();
        new InputReader(Defaults.NONE, System.in, Optional.of(folder.resolve("out.jsonl")))
                .read(List.of(folder.toString()), reads::add);
        assertEquals(1, reads.size());
    }

    @Test
    void standardInputIsReadByItsContent() {
        assertEquals(
                "Troops moved.", stories(standardInput("Troops moved.")).get(0).text());
        assertEquals(
                "x", stories(standardInput("  " + LINE.formatted("x"))).get(0).id());
        assertEquals(
                "Moved.",
                stories(standardInput("<!DOCTYPE html><p>Moved.</p>")).get(0).text());
        assertProblem("stdin", "the file is empty", standardInput("").get(0));
    }

    @Test
    void aFileOfAnotherNameIsReadByItsContent() throws IOException {
        write("report.md", "Troops moved.");
        assertEquals("Troops moved.", stories(read("report.md")).get(0).text());
        write("report.bin", "\0\1\2");
        assertProblem(
                "report.bin", "a binary file, not text", read("report.bin").get(0));
    }

    @Test
    void problemsNameTheFile() throws IOException {
        write("empty.txt", "");
        write("blank.txt", " \n\u00A0\n".replace('\u00A0', ' '));
        write("empty.jsonl", "\n\n");
        write("picture.html", "<img src='x.jpg'>");
        Files.createDirectory(folder.resolve("nothing"));
        assertProblem("absent.txt", "no such file", read("absent.txt").get(0));
        assertProblem("empty.txt", "the file is empty", read("empty.txt").get(0));
        assertProblem("blank.txt", "the file is empty", read("blank.txt").get(0));
        assertProblem("empty.jsonl", "the file is empty", read("empty.jsonl").get(0));
        assertProblem(
                "picture.html", "the page holds no text", read("picture.html").get(0));
        assertProblem(
                "nothing",
                "no .txt, .html or .jsonl file in this folder",
                read("nothing").get(0));
        List<Read> reads = new ArrayList<>();
        new InputReader(Defaults.NONE, System.in, Optional.empty()).read(List.of("a\0b"), reads::add);
        assertEquals(List.of(new Read.Problem(Origin.file("a\0b"), "not a file name")), reads);
    }

    @Test
    void problemsOfALineNameLineAndColumnAndTheRestGoesOn() throws IOException {
        write(
                "a.jsonl",
                LINE.formatted("1")
                        + "{\"id\":\"2\",\"text\":\"cut\n"
                        + "{\"id\":\"3\",\"published\":\"soon\",\"text\":\"x\"}\n"
                        + "[1]\n"
                        + "{\"text\":[\"x\"]}\n"
                        + "{\"id\":\"4\"}\n"
                        + "{\"text\":\"x\"} {}\n"
                        + LINE.formatted("8"));
        List<Read> reads = read("a.jsonl");
        assertEquals(8, reads.size());
        assertEquals(List.of("1", "8"), stories(reads).stream().map(Report::id).toList());
        assertPlace(2, 22, "malformed JSON", reads.get(1));
        assertPlace(3, 23, "unreadable date in \"published\": 'soon'; write it as 2015-10-15", reads.get(2));
        assertPlace(4, 1, "not a JSON object: '[1]'", reads.get(3));
        assertPlace(5, 9, "\"text\" must be a string", reads.get(4));
        assertPlace(6, 0, "no \"text\"", reads.get(5));
        assertPlace(7, 14, "something follows the JSON object", reads.get(6));
    }

    @Test
    void anIdCountsOnce() throws IOException {
        write("a.jsonl", LINE.formatted("x") + LINE.formatted("x"));
        write("b.jsonl", LINE.formatted("x"));
        List<Read> reads = read("");
        assertEquals(3, reads.size());
        assertPlace(2, 0, "the id 'x' was already given at " + folder.resolve("a.jsonl") + ":1", reads.get(1));
        assertPlace(1, 0, "the id 'x' was already given at " + folder.resolve("a.jsonl") + ":1", reads.get(2));
    }

    @Test
    void theSameContentIsCodedOnceWithANote() throws IOException {
        write("a.txt", "Troops moved.");
        write("b.txt", "Troops moved.");
        List<Read> reads = read("");
        assertEquals(1, stories(reads).size());
        assertTrue(reads.get(1) instanceof Read.Note, reads.get(1).toString());
    }

    @Test
    void aFileThatIsNoJsonLinesIsGivenUp() throws IOException {
        write("a.jsonl", "not json\n".repeat(1000));
        List<Read> reads = read("a.jsonl");
        assertEquals(21, reads.size());
        assertTrue(
                reads.get(20).toString().contains("is this JSON Lines?"),
                reads.get(20).toString());
    }

    @Test
    void guessedEncodingsAreNoted() throws IOException {
        Files.write(folder.resolve("a.txt"), "“Café”".getBytes(Charset.forName("windows-1252")));
        List<Read> reads = read("a.txt");
        assertEquals("not UTF-8; read as windows-1252", ((Read.Note) reads.get(0)).message());
        assertEquals("“Café”", stories(reads).get(0).text());
    }

    @Test
    void fiftyMegabytesOfTextAreRefusedInOneLine() throws IOException {
        Files.write(folder.resolve("big.txt"), new byte[50_000_000]);
        assertProblem(
                "big.txt",
                "the file is larger than the limit of 16,777,216 bytes for one report",
                read("big.txt").get(0));
    }

    @Test
    void aTextBeyondTheLimitIsRefused() throws IOException {
        write("a.txt", "a".repeat(Limits.MAX_TEXT));
        write("b.txt", "b".repeat(Limits.MAX_TEXT + 1));
        List<Read> reads = read("");
        assertEquals(1, stories(reads).size());
        assertProblem("b.txt", "the text has 1,000,001 characters; a report may have at most 1,000,000", reads.get(1));
    }

    @Test
    void longLinesAreRefusedAndTheNextIsRead() throws IOException {
        String five = "{\"text\":\"" + "a".repeat(5_000_000) + "\"}\n";
        String nine = "{\"text\":\"" + "a".repeat(9_000_000) + "\"}\n";
        write("a.jsonl", five + nine + LINE.formatted("x"));
        List<Read> reads = read("a.jsonl");
        assertPlace(1, 9, "the text has 5,000,000 characters; a report may have at most 1,000,000", reads.get(0));
        assertPlace(2, 0, "the line is longer than the limit of 8,388,608 bytes", reads.get(1));
        assertEquals(1, stories(reads).size());
    }

    @Property(tries = 300)
    void anyLineIsReadOrRefused(@ForAll String line) {
        for (Read read : standardInput("{" + line)) {
            if (read instanceof Read.Problem problem) {
                assertTrue(problem.message().indexOf('\n') < 0, problem.message());
            }
        }
    }

    @Property(tries = 300)
    void anyTextComesBackUnchanged(@ForAll String text) {
        String wellFormed = new String(text.getBytes(UTF_8), UTF_8);
        List<Report> stories = stories(standardInput("Report: " + wellFormed));
        if (!stories.isEmpty()) {
            assertEquals("Report: " + wellFormed, stories.get(0).text());
        }
    }

    private List<Read> read(String name) {
        return read(Defaults.NONE, name);
    }

    private List<Read> read(Defaults defaults, String name) {
        List<Read> reads = new ArrayList<>();
        new InputReader(defaults, System.in, Optional.empty())
                .read(List.of(folder.resolve(name).toString()), reads::add);
        return reads;
    }

    private static List<Read> standardInput(String content) {
        List<Read> reads = new ArrayList<>();
        new InputReader(Defaults.NONE, new ByteArrayInputStream(content.getBytes(UTF_8)), Optional.empty())
                .read(List.of("-"), reads::add);
        return reads;
    }

    private static List<Report> stories(List<Read> reads) {
        return reads.stream()
                .filter(Read.Story.class::isInstance)
                .map(read -> ((Read.Story) read).report())
                .toList();
    }

    private static void assertProblem(String file, String message, Read actual) {
        Read.Problem problem = (Read.Problem) actual;
        assertTrue(problem.origin().toString().endsWith(file), problem.toString());
        assertEquals(message, problem.message());
    }

    private static void assertPlace(int line, int column, String message, Read actual) {
        Read.Problem problem = (Read.Problem) actual;
        assertEquals(
                line + ":" + column,
                problem.origin().line() + ":" + problem.origin().column(),
                problem.message());
        assertTrue(problem.message().startsWith(message), problem.message());
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
