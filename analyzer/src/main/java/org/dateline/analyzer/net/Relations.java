package org.dateline.analyzer.net;

/**
 * What a word is to its governor.
 *
 * @param dependent what of the word tells it
 * @param head what of its governor does; its constant is not used
 * @param root the imagined governor of the root, as {@code head} would show it
 * @param labels from the sum of both
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
public record Relations(Dense dependent, Dense head, float[] root, Dense labels) {

    /** @param governor null for the root */
    public float[] scores(float[] word, float[] governor) {
        float[] sum = dependent.apply(word);
        if (governor == null) {
            Rows.add(sum, root, 1, sum.length);
        } else {
            Rows.addProduct(governor, governor.length, head.weights(), sum);
        }
        Rows.bend(sum);
        return labels.apply(sum);
    }
}
