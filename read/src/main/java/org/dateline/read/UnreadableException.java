package org.dateline.read;

/** Input that cannot be read; the message is one line for the user. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient int line;
    private final transient int column;

    UnreadableException(String message) {
        this(0, 0, message);
    }

    UnreadableException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** In {@code file}, where in it the trouble is, as far as known. */
    Origin in(String file) {
        return new Origin(file, line, column);
    }
}
