package org.dateline.read;

/**
 * Where in the input something stands.
 *
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in characters; 0 when the whole line is meant
 */
public record Origin(String file, int line, int column) {

    public Origin {
        if (line < 0 || column < 0 || (column > 0 && line == 0)) {
            throw new IllegalArgumentException("no such place: line " + line + ", column " + column);
        }
    }

    public static Origin file(String file) {
        return new Origin(file, 0, 0);
    }

    public static Origin line(String file, int line) {
        return new Origin(file, line, 0);
    }

    public Origin column(int newColumn) {
        return new Origin(file, line, newColumn);
    }

    /** {@code file:line:column}, as far as known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
