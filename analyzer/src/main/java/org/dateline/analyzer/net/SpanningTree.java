package org.dateline.analyzer.net;

import java.util.Arrays;

/**
 * The best tree over scored arcs, with one root (Chu and Liu 1965, Edmonds 1967). Mostly every word's best governor
 * makes a tree already; circles are merged one at a time, each at a cost that grows with the square of the sentence,
 * whose length is limited.
 */
public final class SpanningTree {

    /** Far more than scores differ, and little enough that they keep their decimals beside it. */
    private static final float ROOT_COST = 5000;

    private SpanningTree() {}

    /**
     * @param scores of each word under each head; the root stands behind the last word
     * @return the governor of each word, the number of words for the root
     */
    public static int[] heads(float[][] scores) {
        int n = scores.length;
        float[][] s = new float[n][];
        for (int i = 0; i < n; i++) {
            s[i] = scores[i].clone();
            s[i][i] = Arcs.NEVER;
        }
        int[] heads = greedy(s);
        if (isTree(heads) && roots(heads) == 1) {
            return heads;
        }
        // Every tree has a root; what a root costs now makes one with several dearer than any with one.
        for (float[] row : s) {
            row[n] -= ROOT_COST;
        }
        return tree(s);
    }

    private static int[] greedy(float[][] s) {
        int[] heads = new int[s.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = Rows.best(s[i], s[i].length);
        }
        return heads;
    }

    private static int roots(int[] heads) {
        int roots = 0;
        for (int head : heads) {
            roots += head == heads.length ? 1 : 0;
        }
        return roots;
    }

    private static boolean isTree(int[] heads) {
        return circle(heads) == null;
    }

    /** The words of a circle, or null. */
    private static boolean[] circle(int[] heads) {
        int n = heads.length;
        int[] seen = new int[n];
        for (int start = 0; start < n; start++) {
            int at = start;
            while (at < n && seen[at] == 0) {
                seen[at] = start + 1;
                at = heads[at];
            }
            if (at < n && seen[at] == start + 1) {
                boolean[] circle = new boolean[n];
                while (!circle[at]) {
                    circle[at] = true;
                    at = heads[at];
                }
                return circle;
            }
        }
        return null;
    }

    /** A circle becomes one word; the tree over what is left tells which of its arcs is broken. */
    private static int[] tree(float[][] s) {
        int n = s.length;
        int[] heads = greedy(s);
        boolean[] circle = circle(heads);
        if (circle == null) {
            return heads;
        }
        int[] number = new int[n + 1];
        int rest = 0;
        for (int i = 0; i < n; i++) {
            number[i] = circle[i] ? -1 : rest++;
        }
        number[n] = rest + 1;
        int merged = rest;
        float[][] smaller = new float[rest + 1][rest + 2];
        int[] into = new int[n + 1];
        int[] outOf = new int[n];
        for (float[] row : smaller) {
            Arrays.fill(row, 2 * Arcs.NEVER);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= n; j++) {
                boolean inside = j < n && circle[j];
                if (!circle[i] && !inside) {
                    smaller[number[i]][number[j]] = s[i][j];
                } else if (!circle[i] && s[i][j] > smaller[number[i]][merged]) {
                    smaller[number[i]][merged] = s[i][j];
                    outOf[i] = j;
                } else if (circle[i] && !inside) {
                    float gain = s[i][j] - s[i][heads[i]];
                    if (gain > smaller[merged][number[j]]) {
                        smaller[merged][number[j]] = gain;
                        into[j] = i;
                    }
                }
            }
        }
        int[] tree = tree(smaller);
        int[] original = new int[rest + 2];
        for (int j = 0; j <= n; j++) {
            if (number[j] >= 0) {
                original[number[j]] = j;
            }
        }
        for (int i = 0; i < n; i++) {
            if (!circle[i]) {
                int head = tree[number[i]];
                heads[i] = head == merged ? outOf[i] : original[head];
            }
        }
        int outside = original[tree[merged]];
        heads[into[outside]] = outside;
        return heads;
    }
}
