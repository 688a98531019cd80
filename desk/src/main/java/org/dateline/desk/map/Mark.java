package org.dateline.desk.map;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.store.incident.Box;
import org.dateline.store.survey.Cell;

/**
 * Incidents that are drawn as one, since they would cover each other.
 *
 * @param x where, in the drawing's units
 * @param main the cell that most of them lie in
 */
record Mark(
        double x,
        double y,
        Cell main,
        Box bounds,
        long incidents,
        long contradicted,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    static Mark of(Cell cell, double x, double y) {
        return new Mark(x, y, cell, cell.bounds(), cell.incidents(), cell.contradicted(), cell.first(), cell.last());
    }

    Mark with(Cell cell) {
        Box box = cell.bounds();
        return new Mark(
                x,
                y,
                main,
                new Box(
                        Math.min(bounds.south(), box.south()),
                        Math.min(bounds.west(), box.west()),
                        Math.max(bounds.north(), box.north()),
                        Math.max(bounds.east(), box.east())),
                incidents + cell.incidents(),
                contradicted + cell.contradicted(),
                Stream.of(first, cell.first()).flatMap(Optional::stream).min(LocalDate::compareTo),
                Stream.of(last, cell.last()).flatMap(Optional::stream).max(LocalDate::compareTo));
    }

    boolean isSpot() {
        return bounds.south() == bounds.north() && bounds.west() == bounds.east();
    }

    /** Larger for more, and never so large that it hides a country. */
    double radius() {
        return incidents == 1 ? 6 : 11 + 3.2 * Math.log10((double) incidents);
    }
}
