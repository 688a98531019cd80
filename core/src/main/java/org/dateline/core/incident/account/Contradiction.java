package org.dateline.core.incident.account;

import java.util.List;
import java.util.Objects;

/**
 * Accounts that cannot all be right on a field; kept, never averaged.
 *
 * @param positions two or more, none of which can hold with another
 * @param words who holds what: "2 (Reuters, The Times) against 3 (Novoe Vremya)"
 */
public record Contradiction(Field field, List<Position> positions, String words) {

    public Contradiction {
        Objects.requireNonNull(field, "field");
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("a contradiction needs two positions, got " + positions.size());
        }
    }
}
