package org.dateline.core.statement;

/** How the source stands to the content. */
public enum Stance {
    AFFIRMED,
    DENIED,
    QUESTIONED,
    /** "Did not say", "declined to comment": the source is silent on it. */
    WITHHELD
}
