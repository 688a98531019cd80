package org.dateline.read.dictionary;

/**
 * What could not be used of a line, and why.
 *
 * @param line from 1
 * @param column from 1
 * @param wrong whether the line breaks the format, rather than holding something this program has no use for
 */
public record Remark(String file, int line, int column, boolean wrong, String message) {

    public Remark {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, got " + line + ":" + column);
        }
    }

    /** {@code file:line:column: what}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
