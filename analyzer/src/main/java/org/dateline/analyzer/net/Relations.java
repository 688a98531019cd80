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
     * @param word what the layer {@code dependent} made of the word
     * @param governor what the layer {@code head} made of its governor, or {@code root}
     */
    float[] scores(float[] word, float[] governor) {
        float[] sum = word.clone();
        Rows.add(sum, governor, 1, sum.length);
        Rows.bend(sum);
        return labels.apply(sum);
    }
}
