package org.dateline.train.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Report;
import org.dateline.core.text.Analyzer;
import org.dateline.core.text.Document;
import org.dateline.core.text.DocumentReader;
import org.dateline.core.text.Token;

/**
 * Reads texts into documents, from disk where it can. One file a text, named by the hash of the text and the analyzer's
 * version; in it each passage by its own hash, so that a new way of cutting passages costs only the passages it changes.
 *
 * <p>Threads may share a cache, processes a folder: a file is replaced in one step, and whoever finds none, or one that
 * is damaged, makes it anew. The engine is loaded when first needed, once. Nothing is ever deleted; a folder may be
 * thrown away at any time.
 */
public final class AnalysisCache {

    private final CacheFiles files;
    private final String version;
    private final Supplier<Analyzer> loader;
    private Analyzer engine;

    /**
     * @param version what {@code loader}'s analyzer gives as its version; known beforehand so that a full cache never
     *     loads the engine
     */
    public AnalysisCache(Path folder, String version, Supplier<Analyzer> loader) {
        this.files = new CacheFiles(folder);
        this.version = version;
        this.loader = loader;
    }

    public Document read(Report report) {
        String name = ContentId.of("a", version, report.text()) + ".bin";
        Map<String, List<List<Token>>> passages = files.load(name);
        int before = passages.size();
        Document document = new DocumentReader(new Remembering(passages)).read(report);
        if (passages.size() > before) {
            files.save(name, passages);
        }
        return document;
    }

    private synchronized Analyzer loaded() {
        if (engine == null) {
            Analyzer made = loader.get();
            if (!made.version().equals(version)) {
                throw new IllegalStateException(
                        "the cache was opened for analyzer " + version + ", but got " + made.version());
            }
            engine = made;
        }
        return engine;
    }

    /** Answers from the map, and asks the engine only for what is not in it. Lives as long as one reading. */
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
            return passages.computeIfAbsent(ContentId.of("p", passage), key -> loaded().analyze(passage));
        }

        @Override
        public List<Token> analyzeWords(List<String> words) {
            String key = ContentId.of("w", words.toArray(String[]::new));
            return passages.computeIfAbsent(key, k -> List.of(loaded().analyzeWords(words)))
                    .get(0);
        }
    }
}
