package org.dateline.eval.figure;

import java.util.List;
import java.util.OptionalDouble;
import org.dateline.eval.EvalKind;

/**
 * A published figure, as one line of figures.tsv holds it. More is better.
 *
 * @param line of the file, from 1
 * @param data path of the gold file inside the folder of gold data
 * @param name as the scorer prints it: {@code relaxed+value F1}
 * @param value as last measured; empty before the first time
 * @param tolerance by how much it may fall before a run fails
 * @param goal what it should reach at least; empty where nothing is set
 * @param others what other systems reach on the same data, each with its name
 */
record Figure(
        int line,
        EvalKind kind,
        String data,
        String name,
        OptionalDouble value,
        double tolerance,
        OptionalDouble goal,
        List<String> others) {

    Figure {
        others = List.copyOf(others);
    }

    Figure withValue(double newValue) {
        return new Figure(line, kind, data, name, OptionalDouble.of(newValue), tolerance, goal, others);
    }
}
