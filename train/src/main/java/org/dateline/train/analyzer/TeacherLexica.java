package org.dateline.train.analyzer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.dateline.analyzer.word.Plain;
import org.dateline.analyzer.word.WordClasses;
import org.dateline.train.analyzer.net.VectorClusters;
import org.dateline.train.analyzer.net.WordKnowledge;
import org.tukaani.xz.XZInputStream;

/**
 * What the jar of NLP4J's English models (Apache-2.0) knows of words, made of much more text than is at hand here: vectors,
 * Brown clusters and sets of tags. Of the million words with vectors those are kept that have a cluster, which leaves out
 * the rarest.
 */
final class TeacherLexica {

    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    private static final String VECTORS = LEXICA + "en-word-embeddings-undigitalized.xz";
    private static final String CLUSTERS = LEXICA + "en-brown-clusters-simplified-lowercase.xz";
    private static final String TAGS = LEXICA + "en-ambiguity-classes-simplified-lowercase.xz";

    private TeacherLexica() {}

    static WordKnowledge read(Path jar, long seed) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Map<?, ?> clusters = table(zip, CLUSTERS);
            Map<String, float[]> kept = new HashMap<>();
            table(zip, VECTORS).forEach((word, vector) -> {
                if (clusters.containsKey(word.toString().toLowerCase(Locale.ROOT))) {
                    kept.put(word.toString(), (float[]) vector);
                }
            });
            return new WordKnowledge(VectorClusters.pack(kept, seed), classes(clusters, table(zip, TAGS)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what NLP4J knows of words from " + jar, e);
        }
    }

    /** For each word the Penn tags it was seen with. */
    static Map<String, Set<String>> tags(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Map<String, Set<String>> tags = new TreeMap<>();
            table(zip, TAGS).forEach((word, of) -> {
                Set<String> set = new TreeSet<>();
                ((Collection<?>) of).forEach(tag -> set.add(tag.toString()));
                tags.put(word.toString(), set);
            });
            return tags;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read which tags words have from " + jar, e);
        }
    }

    /** Of a word's clusters, each named by a path that begins with that of the next larger one, the smallest counts. */
    private static WordClasses classes(Map<?, ?> clusters, Map<?, ?> tags) {
        Map<String, String> paths = new HashMap<>();
        clusters.forEach((word, of) -> paths.put(word.toString(), longest((Collection<?>) of)));
        Map<String, String> sets = new HashMap<>();
        tags.forEach((word, of) -> sets.put(word.toString(), String.valueOf(of)));
        Map<String, Integer> pathNumbers = numbers(paths.values());
        Map<String, Integer> setNumbers = numbers(sets.values());
        Set<String> words = new TreeSet<>(paths.keySet());
        words.addAll(sets.keySet());
        TreeMap<Integer, int[]> byHash = new TreeMap<>();
        for (String word : words) {
            byHash.putIfAbsent(Plain.hash(Plain.of(word)), new int[] {
                pathNumbers.getOrDefault(paths.getOrDefault(word, ""), 0),
                setNumbers.getOrDefault(sets.getOrDefault(word, ""), 0)
            });
        }
        int[] hashes = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] ofClusters = new short[hashes.length];
        short[] ofTags = new short[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            ofClusters[i] = (short) byHash.get(hashes[i])[0];
            ofTags[i] = (short) byHash.get(hashes[i])[1];
        }
        return new WordClasses(hashes, ofClusters, ofTags);
    }

    private static String longest(Collection<?> paths) {
        String longest = "";
        for (Object path : paths) {
            longest = path.toString().length() > longest.length() ? path.toString() : longest;
        }
        return longest;
    }

    private static Map<String, Integer> numbers(Collection<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : new TreeSet<>(names)) {
            numbers.put(name, numbers.size() + 1);
        }
        if (numbers.size() > 0xFFFF) {
            throw new IllegalArgumentException("there must be fewer than 65,536 classes, got " + numbers.size());
        }
        return numbers;
    }

    private static Map<?, ?> table(ZipFile zip, String name) throws IOException {
        if (zip.getEntry(name) == null) {
            throw new IOException("the jar must be nlp4j-english 1.1.3, it has no " + name);
        }
        try (InputStream in = zip.getInputStream(zip.getEntry(name));
                ObjectInputStream objects =
                        new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 20))) {
            // A serialised table of words and numbers and nothing else.
            objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
            return (Map<?, ?>) objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " holds something else than words and numbers", e);
        }
    }
}
