package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.app.rules.TestAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Correcting records on the command line, and the way from there to gold and to a score, with the real coder. */
class RecordCommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @BeforeEach
    void ingest() throws IOException {
        Files.writeString(
                folder.resolve("reports.jsonl"),
                "{\"id\":\"r1\",\"published\":\"2021-03-05\",\"publisher\":\"Harbour Post\",\"text\":\"Troops shelled the town"
                        + " of Hama on Thursday, killing four civilians, Mayor Omar Tessel said. Guards arrested nine"
                        + " protesters in Aleppo.\"}\n"
                        + "{\"id\":\"r2\",\"text\":\"Crowds marched through Aleppo.\"}\n");
        assertEquals(0, run("ingest", "reports.jsonl").code());
    }

    private record Ran(int code, String output, String errors) {}

    private Ran run(String... args) {
        Cli cli = new Cli().coder(TestAnalyzer.pipeline()::code).folder(folder);
        String[] located = args.clone();
        for (int i = 0; i < located.length; i++) {
            if (located[i].endsWith(".jsonl")) {
                located[i] = folder.resolve(located[i]).toString();
            }
        }
        int code = cli.run(located);
        return new Ran(code, cli.output(), cli.errors());
    }

    private String right(String... args) {
        Ran ran = run(args);
        assertEquals(0, ran.code(), ran.errors());
        return ran.output();
    }

    private String event(String trigger) {
        return right("records", "r1")
                .lines()
                .filter(line -> line.contains("words: " + trigger))
                .findFirst()
                .orElseThrow();
    }

    private String name(String trigger) {
        return event(trigger).split(" ")[0];
    }

    @Test
    void aCorrectionIsMadeShownAndTakenBack() {
        String before = event("shelled");
        String made = right(
                "correct",
                "r1",
                name("shelled"),
                "--type",
                "ASSAULT/aerial",
                "--killed",
                "3-5",
                "--actor",
                "the air force=syr mil",
                "--place",
                "Damascus",
                "--when",
                "2021-03-01..2021-03-02",
                "--event-status",
                "denied",
                "--reason",
                "seen on video",
                "--by",
                "ana");
        assertTrue(made.startsWith("decision 1: correct r1 e"), made);
        String after = event("shelled");
        for (String part : List.of(
                "[decision 1]",
                "mode: aerial",
                "killed: 3–5",
                "the air force (SYR MIL)",
                "Damascus",
                "denied",
                "2021-03-01 to 2021-03-02")) {
            assertTrue(after.contains(part), after);
        }
        assertTrue(right("undo", "1", "--reason", "a mistake").contains("takes back decision 1"));
        assertEquals(before, event("shelled"));
        right("verify-log");
    }

    @Test
    void aRecordIsRemovedAndConfirmed() {
        right("remove", "r1", name("arrested"), "--reason", "old news");
        assertFalse(right("records", "r1").contains("words: arrested"));
        right("confirm", "r1", name("shelled"), "--reason", "read");
        assertTrue(event("shelled").contains("[decision 2]"));
        assertTrue(right("recode", "--all").contains("2 reports coded anew"));
        assertFalse(right("records", "r1").contains("words: arrested"));
    }

    @Test
    void goldOfCheckedReportsScoresTheCoder() throws IOException {
        Ran none = run("export", "--format", "gold");
        assertEquals("", none.output());
        assertTrue(none.errors().startsWith("0 reports written"), none.errors());

        right("check", "r1", "--reason", "read twice");
        right("export", "--format", "gold", "--out", "gold.jsonl");
        JsonNode gold = JSON.readTree(Files.readString(folder.resolve("gold.jsonl")));
        assertEquals("r1", gold.path("id").asText());
        assertEquals(2, gold.path("sentences").size());
        for (JsonNode event : gold.path("events")) {
            String sentence =
                    gold.path("sentences").path(event.path("sentence").asInt()).asText();
            assertTrue(sentence.contains(event.path("trigger").asText()), event.toString());
        }
        String agreed = right("eval", "records", "gold.jsonl");
        assertTrue(agreed.lines().anyMatch(line -> line.contains("record") && line.contains("100.0")), agreed);

        right("remove", "r1", name("shelled"), "--reason", "it was another town");
        right("correct", "r1", name("arrested"), "--type", "ASSAULT/beat", "--reason", "they were beaten");
        right("export", "--format", "gold", "--out", "gold.jsonl");
        String disagreed = right("eval", "records", "gold.jsonl");
        assertFalse(disagreed.equals(agreed), disagreed);
        JsonNode corrected = JSON.readTree(Files.readString(folder.resolve("gold.jsonl")));
        assertEquals(gold.path("events").size() - 1, corrected.path("events").size());
        assertEquals(gold.path("text"), corrected.path("text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "correct;r1;E1;--type;NONSENSE;no type is called 'NONSENSE'",
                "correct;r1;E1;--actor;Syria;--actor is written NAME=CODE",
                "correct;r1;E1;--killed;many;--killed is written 12, 3-5",
                "correct;r1;E1;--killed;5-3;max must be",
                "correct;r1;E1;--when;yesterday;--when is written",
                "correct;r1;E1;--place;Qqqwertz;the gazetteer knows no place",
                "correct;r1;S1;--type;ASSAULT;S1 is a statement",
                "correct;r1;E99;--killed;3;there is no record 'E99'",
                "correct;rx;E1;--killed;3;there is no report 'rx'"
            })
    void whatIsWrongIsSaid(String command, String report, String record, String option, String value, String message) {
        Ran ran = run(command, report, record, option, value, "--reason", "why");
        assertTrue(ran.code() != 0);
        assertTrue(ran.errors().contains(message), ran.errors());
        assertEquals("", ran.output());
    }

    @Test
    void goldTakesNoFilterOfIncidents() {
        Ran ran = run("export", "--format", "gold", "--type", "ASSAULT");
        assertEquals(2, ran.code());
        assertTrue(ran.errors().contains("takes no filter of incidents"), ran.errors());
    }
}
