package org.dateline.eval.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.eval.EvalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {

    @TempDir
    private Path folder;

    @Test
    void linesEndWithEitherLineBreakAndTheLastMayEndWithout() throws IOException {
        assertEquals(List.of("a", "", "b", "c"), texts(write("a\n\nb\r\nc".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void gzipIsToldByContent() throws IOException {
        assertEquals(List.of("één", "twee"), texts(write(gzip("één\ntwee\n"))));
    }

    @Test
    void byteOrderMarkIsSkipped() throws IOException {
        assertEquals(List.of("a"), texts(write("\uFEFFa\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void emptyFileHasNoLines() throws IOException {
        assertEquals(List.of(), texts(write(new byte[0])));
    }

    @Test
    void wrongEncodingIsReportedAtItsPlace() throws IOException {
        Path file = write(new byte[] {'o', 'k', '\n', 'c', 'a', 'f', (byte) 0xe9, '\n'});
        GoldException e = assertThrows(GoldException.class, () -> GoldFile.lines(file));
        assertEquals(2, e.line());
        assertEquals(4, e.column());
    }

    @Test
    void truncatedCharacterAtTheEndIsReported() throws IOException {
        Path file = write(new byte[] {'a', (byte) 0xc3});
        assertEquals(
                2, assertThrows(GoldException.class, () -> GoldFile.lines(file)).column());
    }

    @Test
    void gzipCutShortIsReported() throws IOException {
        byte[] whole = gzip("a line that is long enough to be cut\n".repeat(20));
        Path file = write(Arrays.copyOf(whole, whole.length - 12));
        EvalException e = assertThrows(EvalException.class, () -> GoldFile.lines(file));
        assertTrue(e.getMessage().contains("cut short"), e.getMessage());
    }

    @Test
    void missingFileAndFolderAreReported() {
        EvalException none = assertThrows(EvalException.class, () -> GoldFile.lines(folder.resolve("none")));
        assertTrue(none.getMessage().startsWith("no such file"), none.getMessage());
        EvalException directory = assertThrows(EvalException.class, () -> GoldFile.lines(folder));
        assertTrue(directory.getMessage().contains("folder"), directory.getMessage());
    }

    private static List<String> texts(Path file) {
        return GoldFile.lines(file).stream().map(GoldLine::text).toList();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
