package org.dateline.analyzer.parse;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.word.Columns;

/** What speaks for the relation of an arc: both words, their tags and clusters, and what hangs on them so far. */
public final class RelationFeatures {

    /** No set of features is larger. */
    public static final int MOST = 48;

    private RelationFeatures() {}

    /** Adds the features of the arc from {@code h} to {@code d}; the buffer must have been started. */
    public static void add(FeatureRows f, State s, Columns c, int h, int d) {
        int side = d < h ? 1 : 2;
        int ht = c.xpos[h] * 32 + c.upos[h];
        int dt = c.xpos[d] * 32 + c.upos[d];
        words(f, c, h, d, ht, dt, side);
        children(f, s, c, h, d, ht, dt, side);
        neighbours(f, c, h, d, ht, dt, side);
        clusters(f, s, c, h, d, ht, dt, side);
    }

    private static void words(FeatureRows f, Columns c, int h, int d, int ht, int dt, int side) {
        int hw = c.word[h];
        int dw = c.word[d];
        f.add(1, ht, dt, side);
        f.add(2, hw, dt, side);
        f.add(3, ht, dw, side);
        f.add(4, hw, dw, side);
        f.add(5, ht, dt, Distance.of(d - h));
        f.add(6, dw);
        f.add(7, dw, dt, side);
        f.add(8, hw, ht, side);
        f.add(9, hw, ht, dw, dt);
    }

    private static void children(FeatureRows f, State s, Columns c, int h, int d, int ht, int dt, int side) {
        int left = s.get(d, State.LEFTMOST);
        int left2 = s.get(d, State.LEFTMOST_NEXT);
        int right = s.get(d, State.RIGHTMOST);
        int dLeft = s.get(d, State.LEFT_RELATIONS);
        int dRight = s.get(d, State.RIGHT_RELATIONS);
        int hLeft = s.get(h, State.LEFT_RELATIONS);
        int hSame = side == 1 ? hLeft : s.get(h, State.RIGHT_RELATIONS);
        int sister = s.get(h, side == 1 ? State.LEFTMOST : State.RIGHTMOST);
        int hw = c.word[h];
        f.add(10, ht, dt, c.word[left], s.relation(left));
        f.add(11, ht, dt, dLeft, side);
        f.add(12, dt, dLeft, dRight, side);
        f.add(13, hw, c.word[left], dt, side);
        f.add(14, ht, dt, c.word[left] * 31L + c.word[left2], side);
        f.add(15, ht, dt, c.word[right], s.relation(right));
        f.add(16, hw, dLeft, dt, side);
        f.add(17, ht, dt, hSame, side);
        f.add(18, ht, dt, hLeft, side);
        f.add(19, hw, dt, hSame, side);
        f.add(20, ht, dt, c.word[sister], s.relation(sister));
        f.add(33, ht, dt, s.get(h, State.LEFT_COUNT) * 8L + s.get(h, State.RIGHT_COUNT), Distance.of(d - h));
        f.add(34, ht, c.word[d], hLeft, side);
        f.add(37, hw, ht, hLeft, dt);
    }

    private static void neighbours(FeatureRows f, Columns c, int h, int d, int ht, int dt, int side) {
        int before = d - 1;
        int after = c.clamp(d + 1);
        int dw = c.word[d];
        f.add(21, ht, dt, c.xpos[after], side);
        f.add(22, ht, dt, c.xpos[before], side);
        f.add(23, c.xpos[before], dt, c.xpos[after]);
        f.add(30, ht, dt, c.word[before], side);
        f.add(31, dw, c.word[before]);
        f.add(32, dw, c.word[after]);
        f.add(38, ht, dt, side, c.word[Math.max(0, h - 1)]);
    }

    private static void clusters(FeatureRows f, State s, Columns c, int h, int d, int ht, int dt, int side) {
        int hk = c.cluster[h];
        int dk = c.cluster[d];
        int hw = c.word[h];
        int left = c.word[s.get(d, State.LEFTMOST)];
        f.add(24, hk, dk, side);
        f.add(25, ht, dk, side);
        f.add(26, hk, dt, side);
        f.add(27, hw, dk, side);
        f.add(28, hk, dk, left, side);
        f.add(29, hw, dk, left, side);
        f.add(35, ht, dt, c.broadCluster[d] * 64L + c.broadCluster[h], side);
        f.add(36, ht, dk, s.get(d, State.LEFT_RELATIONS), side);
    }
}
