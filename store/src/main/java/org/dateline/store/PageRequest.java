package org.dateline.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Which page of a list.
 *
 * @param size how many rows, 1 to 1,000
 * @param after {@link Page#next} of the page before; empty for the first
 */
public record PageRequest(int size, Optional<String> after) {

    public static final int LARGEST = 1_000;

    public PageRequest {
        if (size < 1 || size > LARGEST) {
            throw StoreException.refused("a page has 1 to " + LARGEST + " rows, got " + size);
        }
        Objects.requireNonNull(after, "after");
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, Optional.empty());
    }

    public PageRequest after(String cursor) {
        return new PageRequest(size, Optional.of(cursor));
    }
}
