package org.dateline.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a predictions file: UTF-8, each line ended by LF on every system. */
public final class Predictions {

    private Predictions() {}

    public static void write(Path file, List<String> lines) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new EvalException("cannot write the predictions to " + file + ": " + e, e);
        }
    }
}
