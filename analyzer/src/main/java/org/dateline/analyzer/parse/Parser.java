package org.dateline.analyzer.parse;

import org.dateline.analyzer.learn.Scorer;
import org.dateline.analyzer.word.Columns;

/** Fills the columns {@code head} and {@code relation}. May be shared by threads: each works on a beam of its own. */
public final class Parser {

    private final ThreadLocal<Beam> beams;

    /**
     * @param root the number of the relation that only the root bears
     * @param width how many half-built trees are kept side by side
     */
    public Parser(Scorer moves, Scorer relations, int root, int width) {
        beams = ThreadLocal.withInitial(() -> new Beam(moves, new Relater(relations, root), width));
    }

    public void parse(Columns columns) {
        Beam beam = beams.get();
        beam.start(columns);
        for (int i = 0; i < 2 * columns.size; i++) {
            beam.step(columns);
        }
        State best = beam.state(0);
        for (int i = 1; i <= columns.size; i++) {
            columns.head[i] = best.head(i);
            columns.relation[i] = best.relation(i);
        }
    }
}
