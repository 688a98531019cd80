package org.dateline.store.incident;

import java.util.Locale;

/** What people made of an incident. */
public enum Status {
    /** Nobody decided yet. */
    OPEN,
    /** One person verified it, and it waits for a second reader. */
    REVIEW,
    VERIFIED,
    REJECTED,
    DISPUTED,
    RETRACTED;

    /** As it stands in the database and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
