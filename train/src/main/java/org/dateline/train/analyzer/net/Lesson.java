package org.dateline.train.analyzer.net;

import org.dateline.analyzer.word.Columns;

/**
 * A sentence with what the network should make of it. Words count from 0; what is not known is -1.
 *
 * @param heads governors, the number of words for the root; null when nothing is known of the tree
 * @param names null when nothing is known of names
 * @param nameWeight what a mistake in a name counts
 * @param frequencies how often each word was seen
 * @param weight what a mistake in the sentence counts
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, read in the innermost loops
public record Lesson(
        Columns columns,
        int[] xpos,
        int[] upos,
        int[] heads,
        int[] relations,
        int[] names,
        float nameWeight,
        int[] frequencies,
        float weight) {

    int size() {
        return columns.size;
    }

    int frequency(int word) {
        return frequencies[word];
    }
}
