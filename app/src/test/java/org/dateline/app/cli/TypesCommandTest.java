package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypesCommandTest {

    @TempDir
    private Path folder;

    private final Cli cli = new Cli();

    @Test
    void listsTypesAndSubEvents() {
        assertEquals(0, cli.run("types"));
        assertTrue(cli.output().contains("ASSAULT"), cli.output());
        assertTrue(cli.output().contains("Suicide bomb"), cli.output());
        assertEquals(0, cli.loads(), "no model is needed");
    }

    @Test
    void explainsATypeWithItsCodesAndExamples() {
        assertEquals(0, cli.run("types", "sanction"));
        assertTrue(cli.output().contains("expel"), cli.output());
        assertTrue(cli.output().contains("163"), cli.output());
        assertTrue(cli.output().contains("rules/sanction.tsv:"), cli.output());
    }

    @Test
    void explainsASubEventAndACode() {
        assertEquals(0, cli.run("types", "armed", "clash"));
        assertEquals(0, cli.run("types", "190"));
        assertTrue(cli.output().contains("CAMEO 190"), cli.output());
    }

    @Test
    void anUnknownNameIsWrongUsage() {
        assertEquals(2, cli.run("types", "banter"));
        assertTrue(cli.errorLines().get(0).contains("'banter'"), cli.errors());
    }

    @Test
    void anErrorInAFolderOfTheUsersNamesFileLineAndColumn() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(
                folder.resolve("rules").resolve("assault+own.tsv"),
                "part\twords\tframe\tmode\tacled\tcameo\twhen\tunless\texample\nv\tzap\tsubj\n");
        assertEquals(2, cli.run("types", "--ontology", folder.toString()));
        assertEquals(
                "dateline: rules/assault+own.tsv:2:7: a frame is written actor>recipient, got 'subj'",
                cli.errorLines().get(0));
        assertEquals(2, cli.run("code", "-", "--ontology", folder.toString()));
    }
}
