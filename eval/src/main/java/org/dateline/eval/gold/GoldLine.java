package org.dateline.eval.gold;

/** A line of a gold file, without its line break. {@code number} counts from 1. */
public record GoldLine(String file, int number, String text) {

    /** An error to throw that points into this line. */
    public GoldException error(int column, String message) {
        return new GoldException(file, number, column, message);
    }
}
