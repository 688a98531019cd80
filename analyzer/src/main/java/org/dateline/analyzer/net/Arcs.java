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

    /**
     * The score of each word, row by row, under each head; the root stands behind the last word.
     *
     * @param dependents what the layer of that name made of each word, bent; {@code heads} likewise
     */
    float[][] scores(float[][] dependents, float[][] heads) {
        int n = dependents.length;
        float[][] columns = Rows.of(root.length, n + 1);
        for (int k = 0; k < root.length; k++) {
            for (int j = 0; j < n; j++) {
                columns[k][j] = heads[j][k];
            }
            columns[k][n] = root[k];
        }
        float[][] wanted = new float[n][];
        float[][] scores = new float[n][n + 1];
        for (int i = 0; i < n; i++) {
            wanted[i] = prior.clone();
            for (int j = 0; j <= n; j++) {
                scores[i][j] = distance[bucket(i, j, n)];
            }
        }
        Rows.addProducts(dependents, root.length, weights, wanted);
        Rows.addProducts(wanted, root.length, columns, scores);
        for (int i = 0; i < n; i++) {
            scores[i][i] = NEVER;
        }
        return scores;
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
