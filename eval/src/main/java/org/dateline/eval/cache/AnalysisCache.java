package org.dateline.eval.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.core.report.ContentId;
import org.dateline.core.report.Report;
import org.dateline.core.report.Span;
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

    /** The version this cache keeps the work of. */
    public String version() {
        return version;
    }

    public Document read(Report report) {
        return with(ContentId.of("a", version, report.text()), reader -> reader.read(report));
    }

    /** The sentences of a text taken as one passage, with offsets into it. */
    public List<List<Token>> readPassage(String text) {
        return with(ContentId.of("t", version, text), reader -> reader.readPassage(text, new Span(0, text.length())));
    }

    /** Sentences of given words; one file for them all. */
    public List<List<Token>> readSentences(List<List<String>> sentences) {
        String words = sentences.stream()
                .map(sentence -> ContentId.of("w", sentence.toArray(String[]::new)))
                .collect(Collectors.joining(" "));
        return with(
                ContentId.of("s", version, words),
                reader -> sentences.stream().map(reader::readWords).toList());
    }

    /** The engine itself, without the cache, loaded when it is first asked. */
    public Analyzer engine() {
        return new Analyzer() {
            @Override
            public String version() {
                return version;
            }

            @Override
            public List<List<Token>> analyze(String passage) {
                return loaded().analyze(passage);
            }

            @Override
            public List<Token> analyzeWords(List<String> words) {
                return loaded().analyzeWords(words);
            }
        };
    }

    private <T> T with(String key, Function<DocumentReader, T> reading) {
        String name = key + ".bin";
        Map<String, List<List<Token>>> passages = files.load(name);
        int before = passages.size();
        T result = reading.apply(new DocumentReader(new Remembering(passages)));
        if (passages.size() > before) {
            files.save(name, passages);
        }
        return result;
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
