package org.dateline.core.incident.account;

import java.util.List;
import java.util.Objects;

/**
 * All that is claimed for one field.
 *
 * @param positions what cannot hold together stands apart, the best supported first
 * @param open claims too vague to take a side: they fit more than one position
 * @param superseded claims that their own tellers replaced
 */
public record FieldValues(Field field, List<Position> positions, List<Claim> open, List<Claim> superseded) {

    public FieldValues {
        Objects.requireNonNull(field, "field");
        positions = List.copyOf(positions);
        open = List.copyOf(open);
        superseded = List.copyOf(superseded);
    }

    public boolean isContradicted() {
        return positions.size() > 1;
    }
}
