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

    /** Within a sentence: "it is …". */
    public String phrase() {
        return switch (this) {
            case OPEN -> "not verified";
            case REVIEW -> "waiting for a second reader";
            case VERIFIED, REJECTED, DISPUTED, RETRACTED -> word();
        };
    }

    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
