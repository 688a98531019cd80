package org.dateline.core.text;

/** What a named entity is, as the analyzer sees it; {@code OTHER} holds nationalities, works, happenings with a name. */
public enum EntityType {
    NONE,
    PERSON,
    LOCATION,
    ORGANIZATION,
    OTHER
}
