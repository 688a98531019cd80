package org.dateline.core.statement;

/** What the source holds of the content. */
public enum Polarity {
    /** It is so, or will be. */
    AFFIRMED,
    /** It is not so. */
    DENIED,
    /** Whether it is so is asked. */
    QUESTIONED,
    /** It is so on a condition told with it. */
    CONDITIONAL
}
