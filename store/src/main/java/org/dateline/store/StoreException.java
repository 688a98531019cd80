package org.dateline.store;

import java.util.Objects;

/** Why the store could not do what it was asked, in words for the person who asked: what is wrong, and what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What kind of trouble it is, for callers that answer differently. */
    public enum Kind {
        /** Nothing there by that name or id. */
        NOT_FOUND,
        /** Asked for something that makes no sense or is not allowed. */
        REFUSED,
        /** The file or database is no store of Dateline. */
        NOT_A_STORE,
        /** A newer Dateline made it. */
        TOO_NEW,
        /** Another process writes to it. */
        LOCKED,
        /** The database failed: disk full, connection lost, file damaged. */
        FAILED
    }

    private final Kind kind;

    public StoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    public StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Kind kind() {
        return kind;
    }

    public static StoreException notFound(String what) {
        return new StoreException(Kind.NOT_FOUND, what);
    }

    public static StoreException refused(String why) {
        return new StoreException(Kind.REFUSED, why);
    }
}
