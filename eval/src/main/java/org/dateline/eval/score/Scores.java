package org.dateline.eval.score;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one measuring, in the order they are printed. */
public record Scores(List<ScoreLine> lines) {

    public Scores {
        lines = List.copyOf(lines);
    }

    public static Scores of(ScoreLine... lines) {
        return new Scores(List.of(lines));
    }

    /** Every figure by its name, as figures.tsv names them: {@code relaxed+value F1}. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        lines.forEach(line -> figures.putAll(line.figures()));
        return figures;
    }

    /** The figure of that name; an error that lists the names where there is none. */
    public double figure(String name) {
        Double value = figures().get(name);
        if (value == null) {
            throw new IllegalArgumentException("no figure is named '" + name + "', there are "
                    + String.join(", ", figures().keySet()));
        }
        return value;
    }

    public void print(PrintStream out) {
        lines.forEach(line -> out.println(line.printed()));
    }
}
