package org.dateline.analyzer.word;

import java.util.List;

/**
 * A sentence as columns of numbers, one place a word. Words stand at 1 to {@link #size}; place 0 stands for "nothing",
 * the place behind the last word for the root of the tree. Plain arrays in public: they are read and filled in
 * the innermost loops.
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
    /** Hash of the form as written but for digits; in a sentence of capitals, of the form with one capital. */
    public final int[] digitless;

    public final int[] suffix1;
    public final int[] suffix2;
    public final int[] suffix3;
    public final int[] suffix4;
    public final int[] prefix1;
    public final int[] prefix2;
    public final int[] prefix3;
    public final int[] shape;
    public final int[] flags;
    /** Filled in by the network, as are those that follow. */
    public final int[] xpos;

    public final int[] upos;
    /** Its governor; {@code size + 1} governs the root. */
    public final int[] head;

    public final int[] relation;
    /** As in {@link org.dateline.analyzer.name.NameLabels}. */
    public final int[] name;

    /** @param words at least one, none empty */
    public static Columns of(List<String> words) {
        return WordColumns.of(words);
    }

    Columns(String[] form) {
        size = form.length - 2;
        this.form = form;
        int length = form.length;
        word = new int[length];
        written = new int[length];
        digitless = new int[length];
        suffix1 = new int[length];
        suffix2 = new int[length];
        suffix3 = new int[length];
        suffix4 = new int[length];
        prefix1 = new int[length];
        prefix2 = new int[length];
        prefix3 = new int[length];
        shape = new int[length];
        flags = new int[length];
        xpos = new int[length];
        upos = new int[length];
        head = new int[length];
        relation = new int[length];
        name = new int[length];
    }

    public boolean is(int place, int flag) {
        return (flags[place] & flag) != 0;
    }
}
