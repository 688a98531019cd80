package org.dateline.core.place;

/** What a place name does where it stands. */
public enum ToponymRole {
    /** It names the place. */
    PLACE,
    /** It is part of the name of something else: the Leeds City Council, the University of Homs. Never an event's place. */
    PART_OF_NAME
}
