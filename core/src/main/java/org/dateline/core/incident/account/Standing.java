package org.dateline.core.incident.account;

/** How it stands with an incident, from its accounts alone; what a person decides is kept apart. */
public enum Standing {
    /** All who tell of it say that it happened. */
    HAPPENED,
    /** Some say that it happened, some that it did not. */
    DISPUTED,
    /** It is only denied. */
    DENIED,
    /** It is announced, and nobody says yet that it happened. */
    PLANNED,
    /** It is only talked of. */
    HYPOTHETICAL
}
