package org.dateline.core.statement;

/**
 * What the source does with the content. Who wants only what was said out loud keeps {@link #SPEECH}; the others are
 * attributed too, but the report need not rest on words of the source.
 */
public enum Attitude {
    /** Said or written: the source asserts, asks or demands it. */
    SPEECH,
    /** Shown by a survey, a picture, a figure: nobody need have said it. */
    EVIDENCE,
    /** Thought, feared, expected. */
    BELIEF,
    /** Wanted, planned, refused. */
    INTENTION,
    /** Praised, criticised, discussed: the content is what is spoken of, not what is said of it. */
    TOPIC
}
