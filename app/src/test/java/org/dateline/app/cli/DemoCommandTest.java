package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    Path home;

    @Test
    void missingSamplesAreToldInOneLine() {
        Cli cli = new Cli().home(home);
        assertEquals(1, cli.run("demo"));
        assertEquals(1, cli.errorLines().size(), cli.errors());
        assertTrue(cli.errors().startsWith("dateline: the samples are missing: "), cli.errors());
        assertEquals(0, cli.loads());
    }
}
