package org.dateline.train.analyzer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.Plain;

/**
 * Puts words that keep the same company into one cluster: words move from cluster to cluster as long as it makes their
 * left and right neighbours more predictable (the exchange algorithm of Kneser and Ney 1993, with words as contexts).
 * Deterministic.
 */
final class Clusters {

    private static final int LEAST = 4;
    private static final int CONTEXTS = 8000;
    private static final int ROUNDS = 12;

    private final List<String> vocabulary = new ArrayList<>();
    private int[][] contexts;
    private int[][] counts;
    private int contextCount;

    /** Sentences or longer stretches of text, each a list of words. */
    Clusters(List<List<String>> texts) {
        Map<String, Integer> frequency = new TreeMap<>();
        List<String[]> plain = new ArrayList<>();
        for (List<String> text : texts) {
            String[] words = text.stream().map(Plain::of).toArray(String[]::new);
            plain.add(words);
            for (String word : words) {
                frequency.merge(word, 1, Integer::sum);
            }
        }
        frequency.forEach((word, count) -> {
            if (count >= LEAST) {
                vocabulary.add(word);
            }
        });
        vocabulary.sort(Comparator.comparing((String word) -> -frequency.get(word)));
        count(plain);
    }

    private void count(List<String[]> texts) {
        Map<String, Integer> number = new HashMap<>();
        for (String word : vocabulary) {
            number.put(word, number.size());
        }
        int frequent = Math.min(CONTEXTS, vocabulary.size());
        int rare = frequent;
        int border = frequent + 1;
        contextCount = 2 * (frequent + 2);
        Map<Long, Integer> pairs = new HashMap<>();
        for (String[] text : texts) {
            for (int i = 0; i < text.length; i++) {
                Integer word = number.get(text[i]);
                if (word != null) {
                    int left = i == 0 ? border : Math.min(rare, number.getOrDefault(text[i - 1], rare));
                    int right = i + 1 == text.length ? border : Math.min(rare, number.getOrDefault(text[i + 1], rare));
                    pairs.merge((long) word << 20 | left, 1, Integer::sum);
                    pairs.merge((long) word << 20 | (right + frequent + 2), 1, Integer::sum);
                }
            }
        }
        int[] degree = new int[vocabulary.size()];
        pairs.keySet().forEach(key -> degree[(int) (key >>> 20)]++);
        contexts = new int[vocabulary.size()][];
        counts = new int[vocabulary.size()][];
        for (int w = 0; w < degree.length; w++) {
            contexts[w] = new int[degree[w]];
            counts[w] = new int[degree[w]];
        }
        Arrays.fill(degree, 0);
        pairs.forEach((key, count) -> {
            int w = (int) (key >>> 20);
            contexts[w][degree[w]] = (int) (key & 0xFFFFF);
            counts[w][degree[w]++] = count;
        });
    }

    /** A fine and a broad cluster for each word, as {@link org.dateline.analyzer.word.Lexicon} wants them. */
    HashedTable table(int fine, int broad) {
        int[] a = cluster(fine);
        int[] b = cluster(broad);
        HashedTable table = new HashedTable(vocabulary.size());
        for (int w = 0; w < a.length; w++) {
            table.put(Plain.hash(vocabulary.get(w)), a[w] + 1 | b[w] + 1 << 16);
        }
        return table;
    }

    private int[] cluster(int size) {
        int[] of = new int[vocabulary.size()];
        int[] occurrences = new int[of.length];
        int[][] together = new int[contextCount][size];
        long[] total = new long[size];
        for (int w = 0; w < of.length; w++) {
            of[w] = w % size;
            occurrences[w] = Arrays.stream(counts[w]).sum();
            move(w, of[w], 1, together);
            total[of[w]] += occurrences[w];
        }
        double[] gain = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            int moved = 0;
            for (int w = 0; w < of.length; w++) {
                int before = of[w];
                move(w, before, -1, together);
                total[before] -= occurrences[w];
                gains(w, together, gain);
                of[w] = best(gain, total, occurrences[w], before);
                move(w, of[w], 1, together);
                total[of[w]] += occurrences[w];
                moved += of[w] == before ? 0 : 1;
            }
            if (moved < of.length / 100) {
                break;
            }
        }
        return of;
    }

    private void move(int word, int cluster, int sign, int[][] together) {
        for (int j = 0; j < contexts[word].length; j++) {
            together[contexts[word][j]][cluster] += sign * counts[word][j];
        }
    }

    private void gains(int word, int[][] together, double[] gain) {
        Arrays.fill(gain, 0);
        for (int j = 0; j < contexts[word].length; j++) {
            int[] row = together[contexts[word][j]];
            int count = counts[word][j];
            for (int k = 0; k < gain.length; k++) {
                gain[k] += nLogN(row[k] + count) - nLogN(row[k]);
            }
        }
    }

    private static int best(double[] gain, long[] total, int occurrences, int before) {
        int best = before;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < gain.length; k++) {
            double t = total[k];
            double with = t + occurrences;
            double score = gain[k] - (with * Math.log(with + 1e-9) - (t > 0 ? t * Math.log(t) : 0));
            if (score > most) {
                most = score;
                best = k;
            }
        }
        return best;
    }

    private static final double[] N_LOG_N = new double[1 << 16];

    static {
        for (int n = 1; n < N_LOG_N.length; n++) {
            N_LOG_N[n] = n * Math.log(n);
        }
    }

    private static double nLogN(int n) {
        return n < N_LOG_N.length ? N_LOG_N[n] : n * Math.log(n);
    }
}
