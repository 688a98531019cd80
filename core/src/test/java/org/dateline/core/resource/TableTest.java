package org.dateline.core.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void readsRowsBesideTheirPlace() throws IOException {
        Row row = read("# cues\ncue\tframes\texample\n\nsay\tquote|that\tHe said so.\n")
                .rows()
                .get(0);
        assertEquals("say", row.require("cue"));
        assertEquals(List.of("quote", "that"), row.list("frames"));
        assertEquals("cues.tsv:4", row.place());
    }

    @Test
    void trailingCellsMayBeLeftOut() throws IOException {
        Row row = read("cue\texample\nsay\n").rows().get(0);
        assertEquals("", row.get("example"));
        assertEquals(List.of(), row.list("example"));
    }

    @Test
    void errorsNameFileLineAndColumn() {
        assertMessage("cues.tsv:2:1: 3 cells, but the header names 2 columns", "cue\texample\na\tb\tc\n");
        assertMessage("cues.tsv:1:1: the header line that names the columns is missing", "# nothing\n");
    }

    @Test
    void aCellsErrorPointsAtItsColumn() throws IOException {
        Row row = read("cue\tframe\texample\nsay\tfoo\tx\n").rows().get(0);
        assertEquals(
                "cues.tsv:2:5: unknown frame 'foo'",
                row.error("frame", "unknown frame 'foo'").getMessage());
    }

    private static void assertMessage(String message, String content) {
        assertEquals(
                message, assertThrows(RuleException.class, () -> read(content)).getMessage());
    }

    private static Table read(String content) throws IOException {
        return Table.read("cues.tsv", new StringReader(content));
    }
}
