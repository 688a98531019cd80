package org.dateline.desk.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.place.outline.View;
import org.dateline.store.survey.Cell;

/** Puts cells together that would cover each other: each joins the nearest larger one that is near enough. */
final class Marks {

    /** In the drawing's units; two marks of usual size do not touch. */
    private static final double NEAR = 38;

    private Marks() {}

    /** Those of most incidents first. */
    static List<Mark> of(List<Cell> cells, View view) {
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingLong(Cell::incidents)
                .reversed()
                .thenComparingDouble(Cell::latitude)
                .thenComparingDouble(Cell::longitude));
        List<Mark> marks = new ArrayList<>();
        for (Cell cell : sorted) {
            double x = view.x(view.turned(cell.longitude()));
            double y = view.y(cell.latitude());
            int nearest = nearest(marks, x, y);
            if (nearest < 0) {
                marks.add(Mark.of(cell, x, y));
            } else {
                marks.set(nearest, marks.get(nearest).with(cell));
            }
        }
        marks.sort(Comparator.comparingLong(Mark::incidents).reversed());
        return marks;
    }

    private static int nearest(List<Mark> marks, double x, double y) {
        int nearest = -1;
        double least = NEAR;
        for (int i = 0; i < marks.size(); i++) {
            double distance = Math.hypot(marks.get(i).x() - x, marks.get(i).y() - y);
            if (distance < least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }
}
