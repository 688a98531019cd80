package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputCounterTest {

    @TempDir
    Path folder;

    @Test
    void countsFilesAndLinesThatAreNotBlank() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        Files.writeString(folder.resolve("b.jsonl"), "{}\n\n \r\n{}\n{}");
        Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("below/c.html"), "<p>x</p>");
        Files.writeString(folder.resolve("d.pdf"), "no");
        assertEquals(OptionalLong.of(5), InputCounter.count(List.of(folder.toString())));
    }

    @Test
    void nobodyKnowsWhatStandardInputHolds() {
        assertEquals(OptionalLong.empty(), InputCounter.count(List.of("-")));
        assertEquals(OptionalLong.empty(), InputCounter.count(List.of("a\0b")));
    }
}
