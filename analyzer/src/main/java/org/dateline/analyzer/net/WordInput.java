package org.dateline.analyzer.net;

import org.dateline.analyzer.word.Columns;
import org.dateline.analyzer.word.HashedTable;
import org.dateline.analyzer.word.WordVectors;

/**
 * The vector of a word, made of nothing but the word: what is known of it from much text, as written and in small
 * letters; what was learnt of it, if it was frequent; and what its beginning, its end and its shape tell, summed.
 *
 * @param rows which row of {@code words} belongs to the hash of a plain form; 0 is for all others
 * @param parts a table for each of {@link #PARTS}, whose rows are hashes cut to size
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
public record WordInput(WordVectors vectors, HashedTable rows, float[][] words, float[][][] parts) {

    /** How many parts of a word are looked at. */
    public static final int PARTS = 9;

    /** The hash of one of the parts, numbered as their tables are. */
    public static int part(int number, Columns c, int i) {
        return switch (number) {
            case 0 -> c.suffix1[i];
            case 1 -> c.suffix2[i];
            case 2 -> c.suffix3[i];
            case 3 -> c.suffix4[i];
            case 4 -> c.prefix1[i];
            case 5 -> c.prefix2[i];
            case 6 -> c.prefix3[i];
            case 7 -> c.shape[i];
            default -> c.flags[i];
        };
    }

    public int size() {
        return 2 * vectors.size() + words[0].length + parts[0][0].length;
    }

    /** Which row of a part's table: {@code rows} a power of two. */
    public static int row(int hash, int rows) {
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
            float[][] table = parts[p];
            Rows.add(sum, table[row(part(p, c, i), table.length)], 1, sum.length);
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
