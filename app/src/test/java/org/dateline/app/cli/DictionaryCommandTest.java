package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCommandTest {

    @TempDir
    private Path folder;

    private final Cli cli = new Cli();

    @Test
    void tellsWhatIsReadAndEachLineThatCannotBeUsed() throws IOException {
        Path file = folder.resolve("actors.txt");
        Files.writeString(file, "ANNA_EXEMPLAR_ [LUXGOV >9107]\nBERTA_EXEMPLAR_ [LUXGOV]\nEMMA_EXEMPLAR_ [QQQGOV]\n");
        assertEquals(1, cli.run("dictionary", folder.toString()));
        assertEquals(
                file + ":1:16: a date has six digits or eight, got '9107'\n" + file
                        + ":3:16: 'QQQGOV' begins with no country and no kind of actor this program knows (not used)\n"
                        + file + ": 1 actor with 1 spelling and 1 code in 3 lines; 1 wrong, 1 not used\n",
                cli.output());
        assertEquals(0, cli.loads(), "no model is needed");
    }

    @Test
    void aDictionaryWithoutFaultsEndsWell() throws IOException {
        Files.writeString(folder.resolve("agents.txt"), "WEAVER [~LAB]\n");
        assertEquals(0, cli.run("dictionary", folder.toString()));
    }

    @Test
    void whatIsNoDictionaryIsWrongUsage() throws IOException {
        Path notes = folder.resolve("notes.txt");
        Files.writeString(notes, "Dear reader\n");
        String expected = "dateline: " + notes + ":1:1: neither blocks of verbs";
        assertEquals(2, cli.run("dictionary", notes.toString()));
        assertTrue(cli.errors().contains(expected), cli.errors());
        assertEquals(2, cli.run("code", "-", "--dictionary", notes.toString()));
        assertTrue(
                cli.errorLines().stream()
                                .filter(line -> line.startsWith(expected))
                                .count()
                        >= 1,
                cli.errors());
        assertEquals(2, cli.run("dictionary", folder.resolve("nowhere").toString()));
        assertTrue(cli.errors().contains("no such file or folder"), cli.errors());
    }

    @Test
    void codingCountsTheLinesLeftOut() throws IOException {
        Path file = folder.resolve("actors.txt");
        Files.writeString(file, "ANNA_EXEMPLAR_ [LUXGOV >9107]\nBERTA_EXEMPLAR_ [LUXGOV]\n");
        assertEquals(0, cli.in("Shells fell.").run("code", "-", "--dictionary", file.toString()));
        assertEquals(
                file + ": note: 1 lines could not be read and 0 are of no use here; 'dateline dictionary' lists them",
                cli.errorLines().get(0));
    }
}
