package org.dateline.core.incident.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words with weights, as a vector: the more two of them share of what weighs, the closer their {@link #cosine}. Sorted
 * by word, so that two are compared in one walk.
 */
public final class Terms {

    public static final Terms NONE = new Terms(new String[0], new float[0]);

    /** Two decimals: enough to weigh with, and short to store. */
    private static final float ROUNDING = 100;

    private final String[] words;
    private final float[] weights;
    private final double length;

    private Terms(String[] words, float[] weights) {
        this.words = words;
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
        Map<String, Float> sorted = new TreeMap<>(weighted);
        String[] words = new String[sorted.size()];
        float[] weights = new float[sorted.size()];
        int at = 0;
        for (Map.Entry<String, Float> entry : sorted.entrySet()) {
            if (!(entry.getValue() > 0)) {
                throw new IllegalArgumentException(
                        "weight of '" + entry.getKey() + "' must be > 0, got " + entry.getValue());
            }
            words[at] = entry.getKey();
            weights[at++] = entry.getValue();
        }
        return new Terms(words, weights);
    }

    public int size() {
        return words.length;
    }

    public String word(int i) {
        return words[i];
    }

    public float weight(int i) {
        return weights[i];
    }

    /**
     * From 0 for nothing shared to 1 for the same words in the same proportions; 0 when one is empty. A vector shorter
     * than {@code least} counts as that long: two that hold one common word each are equal, but tell little.
     */
    public double cosine(Terms other, double least) {
        if (words.length == 0 || other.words.length == 0) {
            return 0;
        }
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = words[i].compareTo(other.words[j]);
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
        while (i < words.length && j < other.words.length) {
            int order = words[i].compareTo(other.words[j]);
            if (order == 0) {
                shared.put(words[i], (double) weights[i++] * other.weights[j++]);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms that
                && java.util.Arrays.equals(words, that.words)
                && java.util.Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * java.util.Arrays.hashCode(words) + java.util.Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            text.append(i > 0 ? " " : "").append(words[i]).append(':').append(weights[i]);
        }
        return text.toString();
    }
}
