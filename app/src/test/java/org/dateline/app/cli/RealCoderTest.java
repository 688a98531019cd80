package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.app.rules.TestAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with the real language engine, on the bundled samples. */
class RealCoderTest {

    private static final Path HOME = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void theDemoWritesItsFilesAndShowsContradictions() throws IOException {
        Cli cli = real().home(HOME).folder(folder);
        assertEquals(0, cli.run("demo"), cli.errors());
        assertEquals("", cli.errors());
        assertTrue(cli.output().contains("Accounts side by side"), cli.output());
        assertTrue(cli.output().contains("Contradictions"), cli.output());
        Path out = folder.resolve("demo-out");
        assertTrue(Files.size(out.resolve("dateline.db")) > 0);
        assertTrue(Files.readString(out.resolve("report.html")).contains("</html>"));
        List<String> records = Files.readAllLines(out.resolve("record.jsonl"));
        assertTrue(records.size() >= 16, records.size() + " reports");
        assertTrue(cli.output().contains(out.resolve("report.html").toString()), cli.output());
        for (String record : records) {
            assertWordsStandWhereTheRecordSays(new ObjectMapper().readTree(record));
        }
    }

    @Test
    void theBytesAreTheSameForAnyNumberOfThreads() {
        String samples = HOME.resolve("samples/dogger-bank/reports.jsonl").toString();
        Set<String> outputs = new HashSet<>();
        for (String threads : List.of("1", "3")) {
            Cli cli = real();
            assertEquals(0, cli.run("code", samples, "--format", "jsonl", "--threads", threads), cli.errors());
            outputs.add(cli.output());
        }
        assertEquals(1, outputs.size());
    }

    private static Cli real() {
        return new Cli().coder(TestAnalyzer.pipeline()::code);
    }

    /** Every object with offsets and words, at any depth. */
    private static void assertWordsStandWhereTheRecordSays(JsonNode record) {
        String text = record.path("text").asText();
        for (JsonNode span : record.findParents("words")) {
            assertEquals(
                    span.path("words").asText(),
                    text.substring(span.path("start").asInt(), span.path("end").asInt()));
        }
    }
}
