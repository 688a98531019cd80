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
}
