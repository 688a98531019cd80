package org.dateline.eval.gold;

import org.dateline.eval.EvalException;

/** A mistake in a gold file. Line and column count from 1; the column counts characters. */
public final class GoldException extends EvalException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    public GoldException(String file, int line, int column, String message) {
        super(file + ":" + line + ":" + column + ": " + message);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
