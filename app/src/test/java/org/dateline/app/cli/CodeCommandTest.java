package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.app.output.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCommandTest {

    @TempDir
    Path folder;

    private final Cli cli = new Cli();

    @Test
    void allWellIsZero() throws IOException {
        assertEquals(0, cli.run("code", write("a.txt", "Troops moved.")));
        assertEquals("", cli.errors());
        assertTrue(cli.output().contains("Troops moved."), cli.output());
    }

    @Test
    void aProblemIsOneAndTheRestGoesOn() throws IOException {
        int code = cli.run(
                "code",
                folder.resolve("absent.txt").toString(),
                write("empty.txt", ""),
                write("broken.jsonl", "{\"text\": oops}\n{\"id\":\"good\",\"text\":\"Troops moved.\"}\n"),
                write("boom.txt", "BOOM"),
                write("a.txt", "Tanks moved."));
        assertEquals(1, code);
        assertEquals(
                List.of(
                        folder.resolve("absent.txt") + ": no such file",
                        folder.resolve("empty.txt") + ": the file is empty"),
                cli.errorLines().subList(0, 2));
        assertTrue(
                cli.errorLines().get(2).startsWith(folder.resolve("broken.jsonl") + ":1:10: malformed JSON"),
                cli.errors());
        assertTrue(
                cli.errorLines()
                        .get(3)
                        .startsWith(folder.resolve("boom.txt")
                                + ": could not be coded, an error of ours: IllegalStateException: BOOM at Cli.java:"),
                cli.errors());
        assertEquals(4, cli.errorLines().size());
        assertTrue(cli.output().contains("Troops moved.") && cli.output().contains("Tanks moved."), cli.output());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code",
                "cod",
                "code --format xml a.txt",
                "code --published yesterday a.txt",
                "code --threads 0 a.txt",
                "code --threads many a.txt",
                "code --unknown a.txt",
                "code --out",
                "code --explain --format csv a.txt",
                "eval",
                "eval time",
                "eval tme gold.jsonl",
                "eval time gold.jsonl --update",
                "eval time gold.jsonl --all figures.tsv",
                "eval --all figures.tsv --update --gazetteer own.tsv",
                "eval --all figures.tsv --write page.md --gazetteer own.tsv",
                "eval time gold.jsonl --threads 0",
                "code -x"
            })
    void wrongUsageIsTwoAndTellsInTwoLines(String line) {
        assertEquals(2, cli.run(line.isEmpty() ? new String[0] : line.split(" ", -1)));
        assertEquals(2, cli.errorLines().size(), cli.errors());
        assertTrue(cli.errorLines().get(0).startsWith("dateline: "), cli.errors());
        assertTrue(cli.errorLines().get(1).matches("Try 'dateline.* --help'\\."), cli.errors());
        assertEquals(0, cli.loads());
    }

    @Test
    void helpAndVersionNeedNoCoder() {
        assertEquals(0, cli.run("--version"));
        assertEquals(0, cli.run("--help"));
        assertEquals(0, cli.run("help", "code"));
        assertEquals(0, cli.run("code", "--help"));
        assertEquals(0, cli.loads());
        assertTrue(cli.output().contains("Dateline") && cli.output().contains("--published"), cli.output());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theBytesAreTheSameForAnyNumberOfThreads(Format format) throws IOException {
        String lines = IntStream.range(0, 50)
                .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"Report number " + i + ".\"}")
                .collect(Collectors.joining("\n"));
        String file = write("many.jsonl", lines);
        Set<String> outputs = new HashSet<>();
        for (String threads : List.of("1", "2", "8")) {
            Cli run = new Cli();
            assertEquals(0, run.run("code", file, "--format", format.toString(), "--threads", threads));
            outputs.add(run.output());
        }
        assertEquals(1, outputs.size());
        assertFalse(outputs.contains(""));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsCompleteWithoutReports(Format format) throws IOException {
        assertEquals(1, cli.run("code", write("empty.txt", ""), "--format", format.toString()));
        switch (format) {
            case TABLE, JSONL -> assertEquals("", cli.output());
            case CSV, ACLED -> assertEquals(1, cli.output().lines().count());
            case GEOJSON -> assertEquals("{\"type\":\"FeatureCollection\",\"features\":[\n]}\n", cli.output());
            case HTML -> assertTrue(cli.output().stripTrailing().endsWith("</html>"), cli.output());
        }
    }

    @Test
    void standardInputAndDefaultsReachTheRecord() {
        int code = cli.in("Troops moved.")
                .run("code", "-", "--published", "15 October 2015", "--publisher", " The Post ", "--format", "jsonl");
        assertEquals(0, code);
        assertTrue(cli.output().contains("\"published\":\"2015-10-15\",\"publisher\":\"The Post\""), cli.output());
    }

    @Test
    void outGoesToAFile() throws IOException {
        Path out = folder.resolve("out.csv");
        assertEquals(0, cli.run("code", write("a.txt", "Moved."), "--format", "csv", "--out", out.toString()));
        assertEquals("", cli.output());
        assertEquals(2, Files.readAllLines(out).size());
    }

    @Test
    void anInputIsNotOverwritten() throws IOException {
        String file = write("a.txt", "Troops moved.");
        assertEquals(2, cli.run("code", file, "--out", file));
        assertEquals("Troops moved.", Files.readString(Path.of(file)));
    }

    @Test
    void outputInsideAnInputFolderIsNotRead() throws IOException {
        write("a.txt", "Troops moved.");
        String out = write("out.txt", "left from the last run");
        assertEquals(0, cli.run("code", folder.toString(), "--out", out));
        assertFalse(Files.readString(Path.of(out)).contains("last run"));
    }

    @Test
    void anOutputThatCannotBeMadeIsToldInOneLine() throws IOException {
        String file = write("a.txt", "Troops moved.");
        Path out = folder.resolve("no/such/out.csv");
        assertEquals(1, cli.run("code", file, "--out", out.toString()));
        assertEquals(List.of("dateline: cannot write " + out + ": no such folder"), cli.errorLines());
        Cli second = new Cli();
        assertEquals(1, second.run("code", file, "--out", folder.toString()));
        assertEquals(1, second.errorLines().size(), second.errors());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFullDiskIsToldInOneLine(Format format) throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs Linux");
        String file = write("a.txt", "Troops moved.");
        assertEquals(1, cli.run("code", file, "--format", format.toString(), "--out", "/dev/full"));
        assertEquals(List.of("dateline: cannot write /dev/full: No space left on device"), cli.errorLines());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aClosedPipeEndsQuietly(Format format) throws IOException {
        String file = write("a.txt", "Troops moved.");
        assertEquals(0, cli.out(failing("Broken pipe")).run("code", file, "--format", format.toString()));
        assertEquals("", cli.errors());
    }

    @Test
    void anotherErrorOfStandardOutputIsTold() throws IOException {
        assertEquals(1, cli.out(failing("Input/output error")).run("code", write("a.txt", "Troops moved.")));
        assertEquals(List.of("dateline: cannot write standard output: Input/output error"), cli.errorLines());
    }

    @Test
    void progressIsShownOnATerminalOnlyAndErased() throws IOException {
        String file = write("a.txt", "Troops moved.");
        assertEquals(0, cli.terminal(new Terminal(false, true, 80, false)).run("code", file, "--format", "csv"));
        assertTrue(cli.errors().isEmpty() || cli.errors().endsWith("\r\u001B[K"), cli.errors());
        assertFalse(cli.output().contains("\u001B"), cli.output());
    }

    @Test
    void coloursAreUsedOnATerminalOnly() throws IOException {
        String file = write("a.txt", "Troops moved.");
        assertEquals(0, cli.terminal(new Terminal(true, false, 80, true)).run("code", file));
        assertTrue(cli.output().contains("\u001B[1m"), cli.output());
        Cli toFile = new Cli().terminal(new Terminal(true, false, 80, true));
        Path out = folder.resolve("out.txt");
        assertEquals(0, toFile.run("code", file, "--out", out.toString()));
        assertFalse(Files.readString(out).contains("\u001B"));
    }

    @Test
    void namesCannotFakeATerminal() {
        assertEquals(1, cli.run("code", "a\u001B[2Jb\nc.txt"));
        assertEquals(1, cli.errorLines().size(), cli.errors());
        assertFalse(cli.errors().contains("\u001B"), cli.errors());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
