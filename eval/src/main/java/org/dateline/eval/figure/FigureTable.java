package org.dateline.eval.figure;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.RuleException;
import org.dateline.core.resource.Table;
import org.dateline.eval.EvalException;
import org.dateline.eval.EvalKind;
import org.dateline.eval.score.Rounded;

/** Reads figures.tsv and the data.tsv beside it, and writes new values into the first without touching the rest. */
final class FigureTable {

    private static final String VALUE = "value";
    private static final double DEFAULT_TOLERANCE = 0.1;

    private final Path file;
    private final List<Figure> figures;
    private final Map<String, GoldData> data;

    private FigureTable(Path file, List<Figure> figures, Map<String, GoldData> data) {
        this.file = file;
        this.figures = figures;
        this.data = data;
    }

    static FigureTable read(Path file) {
        try {
            Map<String, GoldData> data = new LinkedHashMap<>();
            for (Row row : table(file.resolveSibling("data.tsv")).rows()) {
                String path = row.require("data");
                data.put(path, new GoldData(path, row.get("sha256"), row.require("description")));
            }
            List<Figure> figures = new ArrayList<>();
            for (Row row : table(file).rows()) {
                Figure figure = figure(row);
                if (!data.containsKey(figure.data())) {
                    throw row.error("data", "data.tsv does not describe '" + figure.data() + "'");
                }
                figures.add(figure);
            }
            return new FigureTable(file, List.copyOf(figures), data);
        } catch (RuleException e) {
            throw new EvalException(e.getMessage(), e);
        }
    }

    private static Table table(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Table.read(file.toString(), reader);
        } catch (NoSuchFileException e) {
            throw new EvalException("no such file: " + file, e);
        } catch (IOException e) {
            throw new EvalException("cannot read " + file + ": " + e, e);
        }
    }

    private static Figure figure(Row row) {
        EvalKind kind;
        try {
            kind = EvalKind.of(row.require("kind"));
        } catch (EvalException e) {
            throw row.error("kind", e.getMessage());
        }
        return new Figure(
                row.line(),
                kind,
                row.require("data"),
                row.require("figure"),
                number(row, VALUE),
                number(row, "tolerance").orElse(DEFAULT_TOLERANCE),
                number(row, "goal"),
                row.list("others"));
    }

    private static OptionalDouble number(Row row, String column) {
        String cell = row.get(column);
        try {
            return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            throw row.error(column, "'" + column + "' must be a number, got '" + cell + "'");
        }
    }

    List<Figure> figures() {
        return figures;
    }

    /** By path inside the data folder, in the file's order. */
    Map<String, GoldData> data() {
        return data;
    }

    /** Writes the values of these figures into their lines; every other character of the file stays. */
    void update(List<Figure> measured) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            int column = table(file).columns().indexOf(VALUE);
            for (Figure figure : measured) {
                String[] cells = lines.get(figure.line() - 1).split("\t", -1);
                List<String> padded = new ArrayList<>(List.of(cells));
                while (padded.size() <= column) {
                    padded.add("");
                }
                padded.set(column, Rounded.to(2, figure.value().orElseThrow()));
                lines.set(figure.line() - 1, String.join("\t", padded));
            }
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EvalException("cannot write the new values into " + file + ": " + e, e);
        }
    }
}
