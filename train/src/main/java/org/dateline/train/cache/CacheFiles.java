package org.dateline.train.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dateline.core.text.Token;

/**
 * The files of a cache folder. A file that is missing, cut short or damaged reads as empty; the checksum at the end of
 * the compressed data tells damage that still decodes.
 */
final class CacheFiles {

    private final Path folder;

    CacheFiles(Path folder) {
        this.folder = folder;
    }

    Map<String, List<List<Token>>> load(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return new HashMap<>();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                new InflaterInputStream(new BufferedInputStream(Files.newInputStream(file)))))) {
            Map<String, List<List<Token>>> passages = TokenCodec.readPassages(in);
            // Reading on to the end makes the stream compare its checksum.
            return in.read() < 0 ? passages : new HashMap<>();
        } catch (IOException | IllegalArgumentException e) {
            return new HashMap<>();
        }
    }

    void save(String name, Map<String, List<List<Token>>> passages) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            try {
                write(half, passages);
                Files.move(
                        half,
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into the analysis cache " + folder, e);
        }
    }

    private static void write(Path file, Map<String, List<List<Token>>> passages) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(file))))) {
            TokenCodec.writePassages(out, passages);
        }
    }
}
