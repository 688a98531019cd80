package org.dateline.app.html;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds what must stand behind something not yet known: in memory while it is small, in a temporary file beyond, which
 * {@link #close} deletes.
 */
final class Spool implements Appendable, AutoCloseable {

    private static final int IN_MEMORY = 1 << 22;

    private final StringBuilder memory = new StringBuilder();
    private Path file;
    private Writer writer;

    @Override
    public Spool append(CharSequence text) throws IOException {
        return append(text, 0, text.length());
    }

    @Override
    public Spool append(CharSequence text, int start, int end) throws IOException {
        memory.append(text, start, end);
        return spill();
    }

    @Override
    public Spool append(char c) throws IOException {
        memory.append(c);
        return spill();
    }

    private Spool spill() throws IOException {
        if (memory.length() >= IN_MEMORY) {
            if (writer == null) {
                file = Files.createTempFile("dateline-", ".html");
                writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            }
            writer.append(memory);
            memory.setLength(0);
        }
        return this;
    }

    void copyTo(Appendable out) throws IOException {
        if (writer != null) {
            writer.flush();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                char[] buffer = new char[1 << 16];
                for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                    out.append(new String(buffer, 0, n));
                }
            }
        }
        out.append(memory);
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            Files.deleteIfExists(file);
        }
    }
}
