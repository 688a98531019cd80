package org.dateline.analyzer.name;

import java.util.Arrays;

/** The best row of name labels in which every further word follows a word of its name. */
public final class NameDecoder {

    private NameDecoder() {}

    /** @param scores of the labels, word by word */
    public static int[] labels(float[][] scores) {
        int n = scores.length;
        int[][] from = new int[n][NameLabels.COUNT];
        float[] best = new float[NameLabels.COUNT];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        best[NameLabels.OUTSIDE] = 0;
        for (int i = 0; i < n; i++) {
            float[] next = new float[NameLabels.COUNT];
            for (int label = 0; label < NameLabels.COUNT; label++) {
                int before = NameLabels.OUTSIDE;
                for (int other = 0; other < NameLabels.COUNT; other++) {
                    if (NameLabels.follows(label, other)
                            && (best[other] > best[before] || !NameLabels.follows(label, before))) {
                        before = other;
                    }
                }
                from[i][label] = before;
                next[label] =
                        NameLabels.follows(label, before) ? best[before] + scores[i][label] : Float.NEGATIVE_INFINITY;
            }
            best = next;
        }
        int[] labels = new int[n];
        int label = NameLabels.OUTSIDE;
        for (int other = 0; other < NameLabels.COUNT; other++) {
            label = best[other] > best[label] ? other : label;
        }
        for (int i = n - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i][label];
        }
        return labels;
    }
}
