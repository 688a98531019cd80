package org.dateline.core.correction;

import java.util.Objects;

/**
 * A statement that asserts an event.
 *
 * @param statement its id
 * @param source who makes it, by which it is found where a revision changed its id
 */
public record Assertion(String statement, String source) {

    public Assertion {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(source, "source");
    }
}
