package org.dateline.analyzer.parse;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.analyzer.learn.Scorer;
import org.dateline.analyzer.word.Columns;

/** Fills the columns {@code head} and {@code relation}. May be shared by threads: each works on a beam of its own. */
public final class Parser {

    private final Scorer moves;
    private final Scorer relations;
    private final int root;
    private final int width;
    private final double margin;

    /** Beams that no thread works on at the moment. */
    private final Queue<Beam> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param root the number of the relation that only the root bears
     * @param width how many half-built trees are kept side by side
     * @param margin by how much one may fall behind the best before it is dropped
     */
    public Parser(Scorer moves, Scorer relations, int root, int width, double margin) {
        this.moves = moves;
        this.relations = relations;
        this.root = root;
        this.width = width;
        this.margin = margin;
    }

    public void parse(Columns columns) {
        Beam beam = idle.poll();
        if (beam == null) {
            beam = new Beam(moves, new Relater(relations, root), width, margin);
        }
        beam.start(columns);
        for (int i = 0; i < 2 * columns.size; i++) {
            beam.step(columns);
        }
        State best = beam.state(0);
        for (int i = 1; i <= columns.size; i++) {
            columns.head[i] = best.head(i);
            columns.relation[i] = best.relation(i);
        }
        idle.add(beam);
    }
}
