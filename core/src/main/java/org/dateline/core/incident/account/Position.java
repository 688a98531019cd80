package org.dateline.core.incident.account;

import java.util.List;
import java.util.Objects;

/**
 * Claims on one field that can all hold.
 *
 * @param letter {@code A} for the position with most support, then {@code B}
 * @param value the most exact of their values
 * @param claims those that stand, by day
 * @param support the independent sources behind them
 * @param credibility of the value
 */
public record Position(String letter, Value value, List<Claim> claims, Corroboration support, Graded credibility) {

    public Position {
        Objects.requireNonNull(value, "value");
        claims = List.copyOf(claims);
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(credibility, "credibility");
    }
}
