package org.dateline.core.time;

/** Whether the clause around some words tells of what was, of what is to come, or leaves it open. */
enum Tense {
    PAST,
    FUTURE,
    OPEN
}
