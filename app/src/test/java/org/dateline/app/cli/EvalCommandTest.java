package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    @TempDir
    Path folder;

    private final Cli cli = new Cli();

    @Test
    void missingGoldIsToldInOneLine() {
        assertEquals(1, cli.run("eval", "time", folder.resolve("absent.jsonl").toString()));
        assertEquals(1, cli.errorLines().size(), cli.errors());
        assertTrue(cli.errors().contains("absent.jsonl"), cli.errors());
    }

    @Test
    void aMistakeInTheGoldNamesFileAndLine() throws IOException {
        Path gold =
                Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"text\":\"x\",\"gold\":[]}\n{oops\n");
        assertEquals(1, cli.run("eval", "time", gold.toString()));
        assertEquals(1, cli.errorLines().size(), cli.errors());
        assertTrue(cli.errors().contains("gold.jsonl:2:"), cli.errors());
    }

    @Test
    void aMissingTableOfFiguresIsToldInOneLine() {
        assertEquals(1, cli.run("eval", "--all", folder.resolve("figures.tsv").toString()));
        assertEquals(1, cli.errorLines().size(), cli.errors());
    }

    @Test
    void aDictionaryOfTheUsersIsMeasured() throws IOException {
        Path verbs = Files.writeString(folder.resolve("verbs.txt"), "--- FROBNICATE [111] ---\nFROBNICATE\n\n");
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"Norway frobnicated Sweden.\",\"gold\":[{\"kind\":\"event\",\"type\":\"ACCUSE\","
                        + "\"source_codes\":[[\"Norway\",\"NOR\"]],\"target_codes\":[[\"Sweden\",\"SWE\"]]}]}\n");
        assertEquals(0, cli.run("eval", "triple", gold.toString(), "--dictionary", verbs.toString()), cli.errors());
        assertTrue(cli.output().contains("100.0"), cli.output());
    }

    @Test
    void theFiguresAreThoseOfTheBuiltInRules() {
        assertEquals(2, cli.run("eval", "--all", "figures.tsv", "--dictionary", folder.toString()));
        assertTrue(cli.errors().contains("no --dictionary or --ontology"), cli.errors());
    }
}
