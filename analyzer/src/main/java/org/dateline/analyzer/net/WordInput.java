package org.dateline.analyzer.net;

import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.WordClasses;
import org.dateline.analyzer.word.WordVectors;

/**
 * The vector of a word, made of nothing but the word: what is known of it from much text, as written and in small
 * letters; what was learnt of it, if it was frequent; and what its beginning, its end, its shape and the
 * classes it belongs to tell, summed.
 *
 * @param classes what kind of word it is
 * @param rows which row of {@code words} belongs to the hash of a plain form; 0 is for all others
 * @param parts a table for each of {@link #PARTS}
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
public record WordInput(
        WordVectors vectors, WordClasses classes, HashedTable rows, float[][] words, float[][][] parts) {

    /** How many parts of a word are looked at: beginnings, endings, shape, and its two classes. */
    public static final int PARTS = 11;

    private static final int FIRST_CLASS = 9;

    /** How many rows the table of a part must have, when those of hashes have so many. */
    public static int rows(int part, int hashed, WordClasses classes) {
        return part < FIRST_CLASS ? hashed : part == FIRST_CLASS ? classes.clusters() : classes.tagSets();
    }

    /** Which row of a part's table belongs to the word. */
    public int row(int part, Columns c, int i) {
        int rows = parts[part].length;
        return switch (part) {
            case 0 -> row(c.suffix1[i], rows);
            case 1 -> row(c.suffix2[i], rows);
            case 2 -> row(c.suffix3[i], rows);
            case 3 -> row(c.suffix4[i], rows);
            case 4 -> row(c.prefix1[i], rows);
            case 5 -> row(c.prefix2[i], rows);
            case 6 -> row(c.prefix3[i], rows);
            case 7 -> row(c.shape[i], rows);
            case 8 -> row(c.flags[i], rows);
            case FIRST_CLASS -> classes.cluster(c.word[i]);
            default -> classes.tags(c.word[i]);
        };
    }

    public int size() {
        return 2 * vectors.size() + words[0].length + parts[0][0].length;
    }

    /** The hash cut to the number of rows, a power of two. */
    private static int row(int hash, int rows) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 16) & rows - 1;
    }

    public float[] vector(Columns c, int i) {
        float[] out = new float[size()];
        known(c, i, out);
        float[] word = words[rows.get(c.word[i])];
        System.arraycopy(word, 0, out, 2 * vectors.size(), word.length);
        float[] sum = new float[parts[0][0].length];
        for (int p = 0; p < PARTS; p++) {
            Rows.add(sum, parts[p][row(p, c, i)], 1, sum.length);
        }
        System.arraycopy(sum, 0, out, 2 * vectors.size() + word.length, sum.length);
        return out;
    }

    /** The two vectors from much text, at the beginning of {@code out}. */
    public void known(Columns c, int i, float[] out) {
        vectors.find(c.digitless[i], out, 0);
        vectors.find(c.word[i], out, vectors.size());
    }
}
