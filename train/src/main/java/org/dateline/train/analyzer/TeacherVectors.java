package org.dateline.train.analyzer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Word vectors from the jar of NLP4J's English models (Apache-2.0), made of much more text than is at hand here. Of their
 * million words those are kept that its word clusters know too, which leaves out the rarest.
 */
final class TeacherVectors {

    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    private static final String VECTORS = LEXICA + "en-word-embeddings-undigitalized.xz";
    private static final String CLUSTERS = LEXICA + "en-brown-clusters-simplified-lowercase.xz";

    private TeacherVectors() {}

    /** By word as written, each digit a 0. */
    static Map<String, float[]> read(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Set<?> clustered = table(zip, CLUSTERS).keySet();
            Map<String, float[]> kept = new HashMap<>();
            table(zip, VECTORS).forEach((word, vector) -> {
                if (clustered.contains(word.toString().toLowerCase(Locale.ROOT))) {
                    kept.put(word.toString(), (float[]) vector);
                }
            });
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word vectors from " + jar, e);
        }
    }

    private static Map<?, ?> table(ZipFile zip, String name) throws IOException {
        if (zip.getEntry(name) == null) {
            throw new IOException("the jar must be nlp4j-english 1.1.3, it has no " + name);
        }
        try (InputStream in = zip.getInputStream(zip.getEntry(name));
                ObjectInputStream objects =
                        new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 20))) {
            // A serialised table of words and numbers and nothing else.
            objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter(
                    "java.util.HashMap;java.util.HashSet;java.util.Map$Entry;java.lang.*;!*"));
            return (Map<?, ?>) objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " holds something else than words and numbers", e);
        }
    }
}
