package org.dateline.eval.cache;

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
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Report;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.text.Token;

/**
 * Reads reports into documents, from disk where it can. One file a report text, named by its hash and the analyzer's
 * version; in it each passage by its own hash, so that a new way of cutting passages costs only the passages it changes.
 *
 * <p>A file that cannot be read is made anew. Files are replaced in one step, so that processes may share a folder. Not
 * for threads to share.
 */
public final class AnalysisCache {

    private final Path folder;
    private final String version;
    private final Supplier<Analyzer> loader;
    private Analyzer loaded;

    /**
     * @param version what {@code loader}'s analyzer gives as its version; known beforehand so that a full cache never
     *     loads the engine
     */
    public AnalysisCache(Path folder, String version, Supplier<Analyzer> loader) {
        this.folder = folder;
        this.version = version;
        this.loader = loader;
    }

    public Document read(Report report) {
        Path file = folder.resolve(ContentId.of("a", version, report.text()) + ".bin");
        Map<String, List<List<Token>>> passages = load(file);
        int before = passages.size();
        Document document = new DocumentReader(new Remembering(passages)).read(report);
        if (passages.size() > before) {
            save(file, passages);
        }
        return document;
    }

    private Analyzer engine() {
        if (loaded == null) {
            loaded = loader.get();
            if (!loaded.version().equals(version)) {
                throw new IllegalStateException(
                        "the cache was opened for analyzer " + version + ", but got " + loaded.version());
            }
        }
        return loaded;
    }

    private static Map<String, List<List<Token>>> load(Path file) {
        if (!Files.isRegularFile(file)) {
            return new HashMap<>();
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))))) {
            return TokenCodec.readPassages(in);
        } catch (IOException | IllegalArgumentException e) {
            return new HashMap<>();
        }
    }

    private void save(Path file, Map<String, List<List<Token>>> passages) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(half))))) {
                TokenCodec.writePassages(out, passages);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the analysis cache " + file, e);
        }
    }

    private final class Remembering implements Analyzer {

        private final Map<String, List<List<Token>>> passages;

        Remembering(Map<String, List<List<Token>>> passages) {
            this.passages = passages;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public List<List<Token>> analyze(String passage) {
            return passages.computeIfAbsent(ContentId.of("p", passage), key -> engine().analyze(passage));
        }
    }
}
