package org.dateline.core.resource;

import java.util.List;

/** One line of a {@link Table}; knows its place, to say it in an error and to serve as a rule's name. */
public final class Row {

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    Row(String file, int line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The cell of that column, trimmed; empty when the line ends before it. */
    public String get(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new RuleException(file, line, 1, "no column named '" + column + "', there are " + columns);
        }
        return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** Like {@link #get}, for a cell that must hold something. */
    public String require(String column) {
        String value = get(column);
        if (value.isEmpty()) {
            throw error(column, "'" + column + "' must not be empty");
        }
        return value;
    }

    /** The items of a cell that holds several, separated by {@code |}; none for an empty cell. */
    public List<String> list(String column) {
        String value = get(column);
        return value.isEmpty()
                ? List.of()
                : List.of(value.split("\\|", -1)).stream().map(String::strip).toList();
    }

    public int line() {
        return line;
    }

    public String place() {
        return file + ":" + line;
    }

    /** An error to throw that points at that column of this line. */
    public RuleException error(String column, String message) {
        int offset = 1;
        for (int i = 0; i < columns.indexOf(column) && i < cells.size(); i++) {
            offset += cells.get(i).length() + 1;
        }
        return new RuleException(file, line, offset, message);
    }
}
