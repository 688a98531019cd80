package org.dateline.core.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated resource file: a header line that names the columns, one row a line, {@code #} comments, empty lines
 * ignored. Trailing empty cells may be left out. Kept this plain so that a linguist edits it in any editor.
 */
public final class Table {

    private final String file;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads the file that stands beside {@code owner} on the class path. */
    public static Table resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + owner.getName());
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /** Reads a table; {@code file} is how errors name it. */
    public static Table read(String file, Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<String> columns = null;
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (columns == null) {
                columns = cells;
                continue;
            }
            if (cells.size() > columns.size()) {
                throw new RuleException(
                        file, number, 1, cells.size() + " cells, but the header names " + columns.size() + " columns");
            }
            rows.add(new Row(file, number, columns, cells));
        }
        if (columns == null) {
            throw new RuleException(file, 1, 1, "the header line that names the columns is missing");
        }
        return new Table(file, columns, List.copyOf(rows));
    }

    public String file() {
        return file;
    }

    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }
}
