package org.dateline.core.event;

import java.util.Optional;

/**
 * A number of people as a report gives it: {@code 12} is [12, 12], {@code at least 20} is [20, ?], {@code no casualties}
 * is [0, 0].
 *
 * @param max empty when the report sets no upper bound
 */
public record Toll(int min, Optional<Integer> max) {

    public Toll {
        if (min < 0) {
            throw new IllegalArgumentException("min must be >= 0, got " + min);
        }
        if (max.isPresent() && max.get() < min) {
            throw new IllegalArgumentException("max must be >= min " + min + ", got " + max.get());
        }
    }

    public static Toll exactly(int count) {
        return new Toll(count, Optional.of(count));
    }

    public static Toll atLeast(int count) {
        return new Toll(count, Optional.empty());
    }
}
