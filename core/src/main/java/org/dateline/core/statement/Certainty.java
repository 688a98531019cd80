package org.dateline.core.statement;

/** How sure the source is of the content, from the words of the report; after Saurí and Pustejovsky's FactBank (2009). */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    /** The source does not commit itself: it asks, demands, wishes, or declines to say. */
    UNKNOWN
}
