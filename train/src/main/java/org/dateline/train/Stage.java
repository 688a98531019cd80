package org.dateline.train;

/** The parts of coding that are timed apart. */
enum Stage {
    /** CoreNLP on the same stories: no part of coding, what the rest is compared with. */
    YARDSTICK,
    /** The analyzer alone. */
    ANALYZER,
    /** Cutting into passages, plain typography, mapping back to the original offsets. */
    TEXT,
    TIME,
    PLACE,
    ACTOR,
    STATEMENT,
    EVENT;

    boolean isExtraction() {
        return this != YARDSTICK && this != ANALYZER;
    }
}
