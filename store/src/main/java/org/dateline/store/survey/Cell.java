package org.dateline.store.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.store.incident.Box;

/**
 * Incidents that lie close together.
 *
 * @param latitude their mean
 * @param longitude their mean
 * @param bounds where they lie
 * @param contradicted how many of them have accounts that contradict each other
 * @param newest number of one of them, the last to come
 * @param first day on which one of them happened; empty when none is known
 */
public record Cell(
        double latitude,
        double longitude,
        Box bounds,
        long incidents,
        long contradicted,
        long newest,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    /** Whether all of them lie on one spot. */
    public boolean isSpot() {
        return bounds.south() == bounds.north() && bounds.west() == bounds.east();
    }
}
