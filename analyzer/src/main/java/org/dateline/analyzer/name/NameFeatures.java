package org.dateline.analyzer.name;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.word.Columns;

/** What speaks for a word's being part of a name: forms, shapes, clusters, tags, and the run of capitals it stands in. */
public final class NameFeatures {

    /** No set of features is larger. */
    public static final int MOST = 80;

    private NameFeatures() {}

    /** Adds the features of the word at {@code i}; reads the column {@code name} before it. */
    public static void add(FeatureRows f, Columns c, int i) {
        int l1 = i - 1;
        int r1 = i + 1;
        int l2 = c.clamp(i - 2);
        int r2 = c.clamp(i + 2);
        words(f, c, i, l1, l2, r1, r2);
        shapes(f, c, i, l1, r1);
        clusters(f, c, i, l1, r1, r2);
        before(f, c, i, l1, l2, r1);
        run(f, c, i, i == 1 ? 0 : c.name[l1]);
    }

    private static void words(FeatureRows f, Columns c, int i, int l1, int l2, int r1, int r2) {
        int w = c.word[i];
        f.add(1, w);
        f.add(2, c.written[i]);
        f.add(3, c.word[r1]);
        f.add(4, c.word[l1]);
        f.add(5, c.word[r2]);
        f.add(6, c.word[l2]);
        f.add(7, c.word[l1], w);
        f.add(8, w, c.word[r1]);
        f.add(9, c.word[l1], c.word[r1]);
        f.add(42, c.word[l2], c.word[l1]);
        f.add(43, c.word[r1], c.word[r2]);
        f.add(23, c.suffix3[i]);
        f.add(24, c.suffix4[i]);
        f.add(25, c.prefix3[i]);
        f.add(26, c.suffix2[i]);
        f.add(27, c.xpos[i]);
        f.add(28, c.xpos[l1], c.xpos[i], c.xpos[r1]);
    }

    private static void shapes(FeatureRows f, Columns c, int i, int l1, int r1) {
        int s = c.shape[i];
        f.add(10, s);
        f.add(11, c.shape[l1], s);
        f.add(12, s, c.shape[r1]);
        f.add(13, c.shape[l1], s, c.shape[r1]);
        f.add(40, c.word[l1], s);
        f.add(41, c.word[r1], s);
        f.add(45, c.cluster[l1], s, c.xpos[r1]);
        f.add(47, c.cluster[r1], s);
    }

    private static void clusters(FeatureRows f, Columns c, int i, int l1, int r1, int r2) {
        int k = c.cluster[i];
        f.add(14, k);
        f.add(15, c.cluster[r1]);
        f.add(16, c.cluster[l1]);
        f.add(17, c.cluster[r2]);
        f.add(18, c.cluster[l1], k);
        f.add(19, k, c.cluster[r1]);
        f.add(20, c.broadCluster[i]);
        f.add(21, c.broadCluster[r1]);
        f.add(22, c.broadCluster[l1]);
        f.add(44, k, c.xpos[i]);
    }

    private static void before(FeatureRows f, Columns c, int i, int l1, int l2, int r1) {
        int n1 = c.name[l1];
        int n2 = c.name[l2];
        f.add(29, n1);
        f.add(30, n1, n2);
        f.add(31, n1, c.word[i]);
        f.add(32, n1, c.cluster[i]);
        f.add(33, n1, c.shape[i]);
        f.add(34, n1, c.xpos[i], c.xpos[r1]);
        f.add(35, n1, c.word[r1]);
        f.add(36, n1, c.word[l1]);
        f.add(37, n1, c.shape[i], c.shape[r1]);
        f.add(38, n1, c.cluster[r1], c.xpos[i]);
        f.add(39, c.flags[i], c.xpos[i], n1);
        f.add(46, n1, c.cluster[l1], c.cluster[i]);
        f.add(50, n1, c.suffix3[i]);
        f.add(51, n1, c.cluster[i], c.cluster[r1]);
        f.add(52, n1, n2, c.shape[i]);
    }

    /** How far a run of capitals is looked at to either side: no name is longer, and a text in capitals has no end. */
    private static final int RUN = 8;

    private static void run(FeatureRows f, Columns c, int i, int n1) {
        int first = i;
        while (first > 1 && i - first < RUN && c.is(first - 1, Columns.CAPITAL)) {
            first--;
        }
        int last = i;
        while (last < c.size && last - i < RUN && c.is(last + 1, Columns.CAPITAL)) {
            last++;
        }
        int capital = c.flags[i] & Columns.CAPITAL;
        f.add(53, Math.min(i - first, 3), Math.min(last - i, 3), c.flags[i]);
        f.add(54, c.word[last], Math.min(last - i, 4));
        f.add(55, c.cluster[last], n1);
        f.add(56, c.word[last + 1], capital, n1);
        f.add(57, c.cluster[last + 1], capital);
        f.add(58, c.word[first], capital);
        f.add(59, c.word[first - 1], capital);
        f.add(60, c.cluster[first - 1], capital, c.cluster[last]);
        f.add(61, c.cluster[first], c.cluster[last], capital);
    }
}
