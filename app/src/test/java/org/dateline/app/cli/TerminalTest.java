package org.dateline.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void theLauncherTellsWhichStreamsAreTerminals() {
        Terminal terminal = Terminal.detect(Map.of(), launched("out,err", "120"));
        assertTrue(terminal.out() && terminal.err() && terminal.colour());
        assertEquals(120, terminal.width());
    }

    @Test
    void noColorAndDumbTerminalsAreHonoured() {
        assertFalse(
                Terminal.detect(Map.of("NO_COLOR", "1"), launched("out", "")).colour());
        assertFalse(Terminal.detect(Map.of("TERM", "dumb"), launched("out", "")).colour());
        assertTrue(Terminal.detect(Map.of("NO_COLOR", ""), launched("out", "")).colour());
    }

    @Test
    void oddWidthsAreKeptWithinReason() {
        assertEquals(40, Terminal.detect(Map.of(), launched("", "3")).width());
        assertEquals(
                180,
                Terminal.detect(Map.of("COLUMNS", "9999"), new Properties()).width());
        assertEquals(
                100,
                Terminal.detect(Map.of("COLUMNS", "wide"), new Properties()).width());
    }

    private static Properties launched(String streams, String columns) {
        Properties properties = new Properties();
        properties.setProperty("dateline.terminal", streams);
        properties.setProperty("dateline.columns", columns);
        return properties;
    }
}
