package org.dateline.core.text;

/** What a passage is to the coder: told by the reporter, or furniture around the story. */
public enum PassageKind {
    PARAGRAPH,
    HEADING,
    /** Place, date and agency that open a story: {@code ASTANA, Oct 15 (Agency) -}. */
    DATELINE,
    BYLINE,
    CAPTION,
    /** Copyright lines, "All rights reserved", links to more stories. */
    NOTICE;

    /** Whether events and statements may be read from it. */
    public boolean isNarrative() {
        return this == PARAGRAPH;
    }
}
