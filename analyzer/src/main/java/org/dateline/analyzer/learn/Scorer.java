package org.dateline.analyzer.learn;

/**
 * The weights of a linear classifier: a class scores the sum of its weights in the rows of the features that hold.
 * Classes are numbered from 0; what they mean is the caller's.
 */
public interface Scorer {

    int classes();

    /** The rows are 2 to the power of this. */
    int bits();

    /** How long the array for the scores must be: the classes, rounded up to what is summed at a time. */
    default int width() {
        return width(classes());
    }

    /** @param scores filled from 0 to {@link #classes()}; at least {@link #width()} long; the scale is the scorer's own */
    void score(FeatureRows features, float[] scores);

    /** The factor that brings scores of {@link #score} to the scale on which the weights were learnt. */
    default float scale() {
        return 1;
    }

    /** Up to three classes take four places, more are summed eight at a time. */
    static int width(int classes) {
        return classes <= 3 ? 4 : (classes + 8) / 8 * 8;
    }
}
