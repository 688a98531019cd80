package org.dateline.core.incident.account;

import java.util.Objects;

/**
 * A grade and why it was given.
 *
 * @param reason in words
 */
public record Grade(Mark mark, String reason) {

    public Grade {
        Objects.requireNonNull(mark, "mark");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a grade needs a reason");
        }
    }
}
