package org.dateline.analyzer.net;

/**
 * How well each word would govern each other word (the biaffine scorer of Dozat and Manning 2017), with a constant for
 * the distance.
 *
 * @param dependent what of a word tells who governs it
 * @param head what of a word tells whom it governs
 * @param weights how the two fit together
 * @param prior how often such a word governs at all
 * @param root the imagined word that governs the root, as {@code head} would show it
 * @param distance a constant for each of {@link #DISTANCES}
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
public record Arcs(Dense dependent, Dense head, float[][] weights, float[] prior, float[] root, float[] distance) {

    /** The score of what cannot be. */
    public static final float NEVER = -1e9f;

    /** Of the root, and of eight distances on each side. */
    public static final int DISTANCES = 17;

    /** The score of each word, row by row, under each head; the root stands behind the last word. */
    float[][] scores(float[][] words) {
        int n = words.length;
        float[][] heads = bent(head, words);
        float[][] columns = Rows.of(root.length, n + 1);
        for (int k = 0; k < root.length; k++) {
            for (int j = 0; j < n; j++) {
                columns[k][j] = heads[j][k];
            }
            columns[k][n] = root[k];
        }
        float[][] scores = new float[n][];
        for (int i = 0; i < n; i++) {
            float[] wanted = prior.clone();
            float[] own = dependent.apply(words[i]);
            Rows.bend(own);
            Rows.addProduct(own, own.length, weights, wanted);
            scores[i] = new float[n + 1];
            for (int j = 0; j <= n; j++) {
                scores[i][j] = distance[bucket(i, j, n)];
            }
            Rows.addProduct(wanted, wanted.length, columns, scores[i]);
            scores[i][i] = NEVER;
        }
        return scores;
    }

    static float[][] bent(Dense layer, float[][] in) {
        float[][] out = layer.apply(in);
        for (float[] row : out) {
            Rows.bend(row);
        }
        return out;
    }

    /** Which constant belongs to that word under that head; {@code root} is the place of the root. */
    public static int bucket(int word, int head, int root) {
        if (head == root) {
            return 0;
        }
        int distance = Math.abs(head - word);
        int step = distance <= 4 ? distance - 1 : Math.min(7, 33 - Integer.numberOfLeadingZeros(distance));
        return 1 + Math.max(0, step) + (head > word ? 0 : 8);
    }
}
