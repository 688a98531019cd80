package org.dateline.core.resource;

/** An error in a rule or dictionary file, told as {@code file:line:column: what is wrong}. */
public final class RuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public RuleException(String file, int line, int column, String message) {
        super(file + ":" + line + ":" + column + ": " + message);
    }
}
