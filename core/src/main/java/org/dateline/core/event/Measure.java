package org.dateline.core.event;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.report.Span;

/**
 * A distance, an amount or a weapon that a report tells of an event.
 *
 * @param amount how many or how much; empty where the report names only the thing
 * @param unit {@code km}, {@code USD}, {@code t}; of weapons their own name in the singular
 */
public record Measure(Kind kind, Span words, Optional<BigDecimal> amount, String unit) {

    /** What is measured. */
    public enum Kind {
        DISTANCE,
        AREA,
        WEIGHT,
        MONEY,
        WEAPON
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public Measure {
        Objects.requireNonNull(kind, "kind");
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a measure needs a unit");
        }
        amount = amount.map(Measure::plain);
    }
}
