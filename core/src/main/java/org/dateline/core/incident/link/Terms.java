package org.dateline.core.incident.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words with weights, as a vector: the more two of them share of what weighs, the closer their {@link #cosine}. The words
 * stand as UTF-8 one after the other, sorted by their bytes: two vectors are compared in one walk, and many can be kept and
 * read without an object for each word.
 */
public final class Terms {

    public static final Terms NONE = new Terms(new byte[0], new int[0], new float[0]);

    /** Two decimals: enough to weigh with, and short to store. */
    private static final float ROUNDING = 100;

    private final byte[] text;
    private final int[] ends;
    private final float[] weights;
    private final double length;

    private Terms(byte[] text, int[] ends, float[] weights) {
        this.text = text;
        this.ends = ends;
        this.weights = weights;
        double squares = 0;
        for (float weight : weights) {
            squares += (double) weight * weight;
        }
        this.length = Math.sqrt(squares);
    }

    /** The heaviest {@code limit} words; among equals those first in the alphabet. */
    public static Terms heaviest(Map<String, Double> weighted, int limit) {
        List<Map.Entry<String, Double>> kept = new ArrayList<>(weighted.entrySet());
        kept.removeIf(entry -> !(entry.getValue() > 0));
        kept.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Float> sorted = new TreeMap<>();
        kept.subList(0, Math.min(limit, kept.size()))
                .forEach(e -> sorted.put(e.getKey(), Math.round(e.getValue() * ROUNDING) / ROUNDING));
        return of(sorted);
    }

    /** Exactly these. */
    public static Terms of(Map<String, Float> weighted) {
        Map<byte[], Float> sorted = new TreeMap<>(Arrays::compareUnsigned);
        weighted.forEach((word, weight) -> sorted.put(word.getBytes(StandardCharsets.UTF_8), weight));
        byte[] text =
                new byte[sorted.keySet().stream().mapToInt(word -> word.length).sum()];
        int[] ends = new int[sorted.size()];
        float[] weights = new float[sorted.size()];
        int at = 0;
        int end = 0;
        for (Map.Entry<byte[], Float> entry : sorted.entrySet()) {
            byte[] word = entry.getKey();
            System.arraycopy(word, 0, text, end, word.length);
            end += word.length;
            ends[at] = end;
            weights[at++] = entry.getValue();
        }
        return of(text, ends, weights);
    }

    /**
     * The same from its parts, which it keeps: for who stores many.
     *
     * @param text the words in UTF-8, one after the other
     * @param ends where each word ends
     * @throws IllegalArgumentException if the words are not sorted by their bytes, or a weight is not above 0
     */
    public static Terms of(byte[] text, int[] ends, float[] weights) {
        Terms terms = new Terms(text, ends, weights);
        for (int i = 0; i < ends.length; i++) {
            if (!(weights[i] > 0)) {
                throw new IllegalArgumentException("weight of '" + terms.word(i) + "' must be > 0, got " + weights[i]);
            }
            if (i > 0 && terms.compare(i - 1, terms, i) >= 0) {
                throw new IllegalArgumentException("'" + terms.word(i) + "' is out of order");
            }
        }
        return terms;
    }

    public int size() {
        return ends.length;
    }

    public String word(int i) {
        return new String(text, start(i), ends[i] - start(i), StandardCharsets.UTF_8);
    }

    public float weight(int i) {
        return weights[i];
    }

    /**
     * From 0 for nothing shared to 1 for the same words in the same proportions; 0 when one is empty. A vector shorter
     * than {@code least} counts as that long: two that hold one common word each are equal, but tell little.
     */
    public double cosine(Terms other, double least) {
        if (size() == 0 || other.size() == 0) {
            return 0;
        }
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            int order = compare(i, other, j);
            if (order == 0) {
                product += (double) weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return product / (Math.max(least, length) * Math.max(least, other.length));
    }

    /** The shared words that weigh most in both together, at most {@code limit}. */
    public List<String> shared(Terms other, int limit) {
        Map<String, Double> shared = new TreeMap<>();
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            int order = compare(i, other, j);
            if (order == 0) {
                shared.put(word(i), (double) weights[i++] * other.weights[j++]);
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    private int compare(int i, Terms other, int j) {
        return Arrays.compareUnsigned(text, start(i), ends[i], other.text, other.start(j), other.ends[j]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms that
                && Arrays.equals(text, that.text)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(text) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            words.append(i > 0 ? " " : "").append(word(i)).append(':').append(weights[i]);
        }
        return words.toString();
    }
}
