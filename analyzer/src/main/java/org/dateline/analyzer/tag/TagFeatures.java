package org.dateline.analyzer.tag;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.word.Columns;

/** What speaks for a tag: the word, its parts, its neighbours, and the tags given to the words before it. */
public final class TagFeatures {

    /** No set of features is larger. */
    public static final int MOST = 64;

    private TagFeatures() {}

    /** For the Penn tag of the word at {@code i}; reads the Penn tags before it. */
    public static void xpos(FeatureRows f, Columns c, int i) {
        int l1 = i - 1;
        int l2 = c.clamp(i - 2);
        int r1 = i + 1;
        int r2 = c.clamp(i + 2);
        word(f, c, i);
        context(f, c, i, l1, l2, r1, r2);
        int t1 = c.xpos[l1];
        int t2 = c.xpos[l2];
        tags(f, c, i, t1, t2);
        int class0 = c.tagClass[i];
        int class1 = c.tagClass[r1];
        int class2 = c.tagClass[r2];
        f.add(34, class0);
        f.add(35, class1);
        f.add(36, class2);
        f.add(37, class0, class1);
        f.add(38, t1, class0, class1);
        f.add(39, c.word[i], class1);
        f.add(40, class1, class2, c.word[i]);
        f.add(41, t1, class0);
        f.add(31, t1, class1);
        int k = c.cluster[i];
        int kl = c.cluster[l1];
        int kr = c.cluster[r1];
        f.add(42, k);
        f.add(43, kl);
        f.add(44, kr);
        f.add(45, k, kr);
        f.add(46, kl, k);
        f.add(47, t1, k);
        f.add(48, c.broadCluster[i]);
        f.add(49, k, c.flags[i]);
        f.add(50, t1, kr);
        f.add(51, t1, k, kr);
    }

    private static void word(FeatureRows f, Columns c, int i) {
        f.add(1, c.written[i]);
        f.add(2, c.word[i]);
        f.add(11, c.suffix1[i]);
        f.add(12, c.suffix2[i]);
        f.add(13, c.suffix3[i]);
        f.add(14, c.suffix4[i]);
        f.add(15, c.prefix1[i]);
        f.add(16, c.prefix2[i]);
        f.add(17, c.prefix3[i]);
        f.add(20, c.shape[i]);
        f.add(21, c.shape[i], c.flags[i] & Columns.FIRST);
        f.add(24, c.flags[i], c.suffix3[i]);
    }

    private static void context(FeatureRows f, Columns c, int i, int l1, int l2, int r1, int r2) {
        int w = c.word[i];
        f.add(3, c.word[l1]);
        f.add(4, c.word[r1]);
        f.add(5, c.word[l2]);
        f.add(6, c.word[r2]);
        f.add(7, c.word[l1], w);
        f.add(8, w, c.word[r1]);
        f.add(9, c.word[l1], c.word[r1]);
        f.add(18, c.suffix3[l1]);
        f.add(19, c.suffix3[r1]);
        f.add(22, c.shape[l1], c.shape[i]);
        f.add(23, c.shape[i], c.shape[r1]);
    }

    private static void tags(FeatureRows f, Columns c, int i, int t1, int t2) {
        int w = c.word[i];
        f.add(25, c.flags[i], c.suffix2[i], t1);
        f.add(26, t1);
        f.add(27, t1, t2);
        f.add(28, t1, w);
        f.add(29, t1, c.suffix3[i]);
        f.add(30, t1, c.word[i + 1]);
        f.add(32, t1, t2, w);
        f.add(33, t1, t2, c.xpos[c.clamp(i - 3)]);
    }

    /** For the universal tag of the word at {@code i}; reads all Penn tags. */
    public static void upos(FeatureRows f, Columns c, int i) {
        int r2 = c.clamp(i + 2);
        int r3 = c.clamp(i + 3);
        int w = c.word[i];
        int wl = c.word[i - 1];
        int wr = c.word[i + 1];
        int x = c.xpos[i];
        int xl = c.xpos[i - 1];
        int xl2 = c.xpos[c.clamp(i - 2)];
        int xr = c.xpos[i + 1];
        int xr2 = c.xpos[r2];
        f.add(1, x);
        f.add(2, x, w);
        f.add(3, w);
        f.add(4, x, w, xr);
        f.add(5, x, w, xl);
        f.add(6, w, wr);
        f.add(7, w, wl);
        f.add(8, xl, x, xr);
        f.add(9, x, xr, xr2);
        f.add(10, x, xl, xl2);
        f.add(11, x, c.suffix3[i]);
        f.add(12, x, c.cluster[i]);
        f.add(13, w, xr, xr2);
        f.add(14, w, xl, xr);
        f.add(15, w, wr, c.word[r2]);
        f.add(16, x, wr);
        f.add(17, x, wl);
        f.add(18, w, xr2);
        f.add(19, w, c.word[r3], xr2);
        f.add(20, w, xr, c.word[r2]);
        f.add(21, w, c.cluster[i + 1]);
        f.add(22, c.flags[i], x);
    }
}
