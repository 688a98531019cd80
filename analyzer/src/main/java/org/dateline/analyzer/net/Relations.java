package org.dateline.analyzer.net;

/**
 * What a word is to its governor.
 *
 * @param dependent what of the word tells it
 * @param head what of its governor does
 * @param root the imagined governor of the root, as {@code head} would show it
 * @param labels from the sum of both
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
public record Relations(Dense dependent, Dense head, float[] root, Dense labels) {

    /**
     * The scores of each word's relation.
     *
     * @param dependents what the layer of that name made of each word
     * @param governors what its layer of governors made of each
     * @param heads each word's governor, the number of words for the root
     */
    float[][] scores(float[][] dependents, float[][] governors, int[] heads) {
        float[][] sums = new float[heads.length][];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = dependents[i].clone();
            Rows.add(sums[i], heads[i] == heads.length ? root : governors[heads[i]], 1, root.length);
        }
        Rows.bend(sums);
        return labels.apply(sums);
    }
}
