package org.dateline.app.output;

/**
 * How output for people should look.
 *
 * @param width columns of a line, at least 40
 * @param colour whether terminal colours may be used
 * @param explain whether to tell the words and the rule behind each record, and why other sentences gave none
 */
public record Look(int width, boolean colour, boolean explain) {

    public static final int MIN_WIDTH = 40;

    public Look {
        if (width < MIN_WIDTH) {
            throw new IllegalArgumentException("width must be >= " + MIN_WIDTH + ", got " + width);
        }
    }
}
