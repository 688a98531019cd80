package org.dateline.core.statement;

/** How the source stands to the content. */
public enum Stance {
    AFFIRMED,
    DENIED,
    /** The source asks or doubts it, or the report asks whether the source said so. */
    QUESTIONED,
    /** "Did not say", "declined to comment": the source is silent on it. */
    WITHHELD
}
