package org.dateline.analyzer.word;

/**
 * A sentence as columns of numbers, one place a word. Words stand at 1 to {@link #size}; place 0 stands for "nothing",
 * the place behind the last word for the root of the tree. Plain arrays in public: every room of the analyzer reads
 * them in its innermost loop, and each fills its own column.
 */
public final class Columns {

    /** Bits of {@link #flags}. */
    public static final int CAPITAL = 1;

    public static final int LATER_CAPITAL = 2;
    public static final int DIGIT = 4;
    public static final int HYPHEN = 8;
    public static final int SMALL = 16;
    public static final int MARK = 32;
    /** The whole sentence is in capitals: a capital tells nothing. */
    public static final int SHOUTED = 64;

    public static final int FIRST = 128;
    /** Nearly every long word of the sentence has a capital, as in a headline: a capital tells little. */
    public static final int HEADLINE = 256;

    public final int size;
    public final String[] form;

    /** Hash of the plain form. */
    public final int[] word;
    /** Hash of the form as written. */
    public final int[] written;

    public final int[] suffix1;
    public final int[] suffix2;
    public final int[] suffix3;
    public final int[] suffix4;
    public final int[] prefix1;
    public final int[] prefix2;
    public final int[] prefix3;
    public final int[] shape;
    public final int[] flags;
    /** Fine and broad cluster, 0 for rare words. */
    public final int[] cluster;

    public final int[] broadCluster;
    /** Which tags the word was seen with, 0 for rare words. */
    public final int[] tagClass;

    /** Filled by the tagger. */
    public final int[] xpos;

    public final int[] upos;
    /** Filled by the parser; {@code size + 1} governs the root. */
    public final int[] head;

    public final int[] relation;
    /** Filled by the name finder. */
    public final int[] name;

    Columns(String[] form) {
        size = form.length - 2;
        this.form = form;
        int length = form.length;
        word = new int[length];
        written = new int[length];
        suffix1 = new int[length];
        suffix2 = new int[length];
        suffix3 = new int[length];
        suffix4 = new int[length];
        prefix1 = new int[length];
        prefix2 = new int[length];
        prefix3 = new int[length];
        shape = new int[length];
        flags = new int[length];
        cluster = new int[length];
        broadCluster = new int[length];
        tagClass = new int[length];
        xpos = new int[length];
        upos = new int[length];
        head = new int[length];
        relation = new int[length];
        name = new int[length];
    }

    /** The place itself, or the nearest border of the sentence. */
    public int clamp(int place) {
        return Math.max(0, Math.min(size + 1, place));
    }

    public boolean is(int place, int flag) {
        return (flags[place] & flag) != 0;
    }
}
