package org.dateline.analyzer.parse;

import org.dateline.analyzer.learn.FeatureRows;
import org.dateline.analyzer.word.Columns;

/**
 * What speaks for the next move: words and tags around the top of the stack (s0, s1, s2 downwards) and the front of the
 * buffer (b0, b1 onwards), their dependents so far, their distances and clusters. After Zhang and Nivre 2011, with
 * relations and the second stack word throughout, since the arc-hybrid system attaches s0 to s1.
 */
public final class MoveFeatures {

    /** No set of features is larger. */
    public static final int MOST = 144;

    private final FeatureRows f;

    private Columns c;
    private State s;
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int b1;
    private int b2;
    private int s0w;
    private int s1w;
    private int b0w;
    private int s0t;
    private int s1t;
    private int s2t;
    private int b0t;
    private int b1t;
    private int b2t;

    public MoveFeatures(FeatureRows f) {
        this.f = f;
    }

    /** Adds the features of that state; the buffer must have been started. */
    public void add(State state, Columns columns) {
        c = columns;
        s = state;
        s0 = s.stack(0);
        s1 = s.stack(1);
        s2 = s.stack(2);
        b0 = s.buffer();
        b1 = s.ahead(1);
        b2 = s.ahead(2);
        s0w = c.word[s0];
        s1w = c.word[s1];
        b0w = c.word[b0];
        s0t = tag(s0);
        s1t = tag(s1);
        s2t = c.xpos[s2];
        b0t = tag(b0);
        b1t = tag(b1);
        b2t = c.xpos[b2];
        single();
        topAndNext();
        topAndBelow();
        three();
        distances();
        counts();
        leftChildren();
        rightChildren();
        relationSets();
        clusters();
        lexical();
    }

    private int tag(int word) {
        return c.xpos[word] * 32 + c.upos[word];
    }

    private void single() {
        f.add(1, s0w, s0t);
        f.add(2, s0w);
        f.add(3, s0t);
        f.add(4, b0w, b0t);
        f.add(5, b0w);
        f.add(6, b0t);
        f.add(7, c.word[b1], b1t);
        f.add(8, c.word[b1]);
        f.add(9, b1t);
        f.add(10, c.word[b2], b2t);
        f.add(11, b2t);
        f.add(12, s1w, s1t);
        f.add(13, s1w);
        f.add(14, s1t);
        f.add(15, c.word[s2], s2t);
        f.add(16, s2t);
    }

    private void topAndNext() {
        f.add(17, s0w, s0t, b0w, b0t);
        f.add(18, s0w, s0t, b0w);
        f.add(19, s0w, b0w, b0t);
        f.add(20, s0w, s0t, b0t);
        f.add(21, s0t, b0w, b0t);
        f.add(22, s0w, b0w);
        f.add(23, s0t, b0t);
        f.add(24, b0t, b1t);
    }

    private void topAndBelow() {
        f.add(25, s1w, s0w);
        f.add(26, s1t, s0t);
        f.add(27, s1w, s1t, s0t);
        f.add(28, s1t, s0w, s0t);
        f.add(29, s1t, b0t);
        f.add(30, s1w, b0w);
        f.add(31, s1w, b0t);
        f.add(32, s1t, b0w);
        f.add(33, s1w, s1t, s0w, s0t);
    }

    private void three() {
        int s0l = s.get(s0, State.LEFTMOST);
        int s0r = s.get(s0, State.RIGHTMOST);
        f.add(34, b0t, b1t, b2t);
        f.add(35, s0t, b0t, b1t);
        f.add(36, s1t, s0t, b0t);
        f.add(37, s2t, s1t, s0t);
        f.add(45, s1t, s0w, b0t);
        f.add(46, s1t, s0t, b0w);
        f.add(47, s1w, s0t, b0t);
        f.add(48, s1w, s0w, b0t);
        f.add(49, s1t, s0t, b0t, b1t);
        f.add(50, s1t, s0t, b0t, s.relation(s0r));
        f.add(51, s1t, s0t, b0t, s.relation(s0l));
        f.add(52, s0w, b0t, b1t);
        f.add(53, s0t, b0t, c.word[b1]);
        f.add(54, s0t, b0w, b1t);
        f.add(114, b0t, b1t, b2t, c.xpos[s.ahead(3)]);
        f.add(115, s0t, b0t, b1t, b2t);
        f.add(126, s2t, s1t, s0t, b0t);
    }

    private void distances() {
        int ahead = s0 == 0 ? 99 : Distance.of(b0 - s0);
        int below = s1 == 0 ? 99 : Distance.of(s0 - s1);
        f.add(55, s0w, ahead);
        f.add(56, s0t, ahead);
        f.add(57, b0w, ahead);
        f.add(58, b0t, ahead);
        f.add(59, s0w, b0w, ahead);
        f.add(60, s0t, b0t, ahead);
        f.add(111, c.cluster[s0], c.cluster[b0], ahead);
        f.add(61, s1t, s0t, below);
        f.add(62, s1w, s0t, below);
        f.add(63, s1t, s0w, below);
        f.add(64, s1t, s0t, below, b0t);
    }

    private void counts() {
        int s0Left = s.get(s0, State.LEFT_COUNT);
        int s0Right = s.get(s0, State.RIGHT_COUNT);
        int b0Left = s.get(b0, State.LEFT_COUNT);
        int s1Right = s.get(s1, State.RIGHT_COUNT);
        f.add(65, s0w, s0Right, s0Left);
        f.add(66, s0t, s0Right);
        f.add(67, s0w, s0Left);
        f.add(68, s0t, s0Left);
        f.add(69, b0w, b0Left);
        f.add(70, b0t, b0Left);
        f.add(71, s1w, s1Right);
        f.add(72, s1t, s1Right);
    }

    private void leftChildren() {
        int s0l = s.get(s0, State.LEFTMOST);
        int s0l2 = s.get(s0, State.LEFTMOST_NEXT);
        int s1l = s.get(s1, State.LEFTMOST);
        int b0l = s.get(b0, State.LEFTMOST);
        int b0l2 = s.get(b0, State.LEFTMOST_NEXT);
        f.add(38, s0t, c.xpos[s0l], b0t);
        f.add(41, s1t, s0t, c.xpos[s0l]);
        f.add(44, s1t, s0t, c.xpos[s1l]);
        f.add(40, s0t, b0t, c.xpos[b0l]);
        f.add(73, c.word[s0l], s.relation(s0l));
        f.add(74, c.xpos[s0l], s.relation(s0l));
        f.add(75, s.relation(s0l), s0t);
        f.add(79, c.word[b0l], s.relation(b0l));
        f.add(80, c.xpos[b0l], b0t);
        f.add(81, s.relation(b0l), b0t);
        f.add(85, s.relation(s1l), s1t, s0t);
        f.add(88, s0t, c.xpos[s0l], c.xpos[s0l2]);
        f.add(90, b0t, c.xpos[b0l], c.xpos[b0l2]);
        f.add(117, s1w, s0t, c.word[s0l]);
        f.add(119, s1w, c.word[s0l], s0t, s0w);
        f.add(121, c.word[b0l], b0t, s0t);
        f.add(122, c.word[b0l], b0w, s0w);
        f.add(123, c.word[b0l], s0w, b0t);
        f.add(125, s1t, s0t, b0t, c.word[s0l]);
    }

    private void rightChildren() {
        int s0l = s.get(s0, State.LEFTMOST);
        int s0r = s.get(s0, State.RIGHTMOST);
        int s0r2 = s.get(s0, State.RIGHTMOST_NEXT);
        int s1r = s.get(s1, State.RIGHTMOST);
        int s1r2 = s.get(s1, State.RIGHTMOST_NEXT);
        f.add(39, s0t, c.xpos[s0r], b0t);
        f.add(42, s1t, s0t, c.xpos[s0r]);
        f.add(43, s1t, c.xpos[s1r], s0t);
        f.add(76, c.word[s0r], s.relation(s0r));
        f.add(77, c.xpos[s0r], s.relation(s0r));
        f.add(78, s.relation(s0r), s0t);
        f.add(82, c.word[s1r], s.relation(s1r));
        f.add(83, c.xpos[s1r], s1t);
        f.add(84, s.relation(s1r), s1t, s0t);
        f.add(86, s.relation(s1r), s1w);
        f.add(87, s.relation(s1r), s.relation(s1r2), s1t, s0t);
        f.add(89, s0t, c.xpos[s0r], c.xpos[s0r2]);
        f.add(118, s1t, s0t, c.word[s0l], c.word[s0r]);
        f.add(120, s1t, c.word[s1r], s0t, c.word[s0l]);
    }

    private void relationSets() {
        int s0Left = s.get(s0, State.LEFT_RELATIONS);
        int s0Right = s.get(s0, State.RIGHT_RELATIONS);
        int s1Left = s.get(s1, State.LEFT_RELATIONS);
        int s1Right = s.get(s1, State.RIGHT_RELATIONS);
        int b0Left = s.get(b0, State.LEFT_RELATIONS);
        f.add(91, s0w, s0Left);
        f.add(92, s0t, s0Left);
        f.add(93, s0w, s0Right);
        f.add(94, s0t, s0Right);
        f.add(95, b0w, b0Left);
        f.add(96, b0t, b0Left);
        f.add(97, s1t, s1Right);
        f.add(98, s1w, s1Right);
        f.add(99, s1t, s1Left, s0t);
        f.add(100, s0t, s0Left, b0t);
    }

    private void clusters() {
        int k0 = c.cluster[s0];
        int k1 = c.cluster[s1];
        int kb = c.cluster[b0];
        int kb1 = c.cluster[b1];
        f.add(101, k0, kb);
        f.add(102, k1, k0);
        f.add(103, k0, b0t);
        f.add(104, s0t, kb);
        f.add(105, s1t, k0);
        f.add(106, k1, s0t);
        f.add(107, k1, k0, b0t);
        f.add(108, s1t, k0, kb);
        f.add(109, k1, s0t, kb);
        f.add(110, kb, kb1);
        f.add(112, c.broadCluster[s0], c.broadCluster[b0], kb1);
        f.add(113, c.broadCluster[s1], c.broadCluster[s0], c.broadCluster[b0], b0t);
    }

    private void lexical() {
        f.add(116, s0w, b0w, c.word[b1]);
        f.add(127, s1w, s2t, s0w);
        f.add(124, s0t, b0t, c.word[Math.max(0, b0 - 1)]);
    }
}
