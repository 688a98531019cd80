package org.dateline.core.correction;

import java.util.Objects;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;

/**
 * Who acts, or to whom it is done.
 *
 * @param words that name them in the report; empty where none were told
 */
public record Participant(String name, ActorCode code, Optional<Quote> words) {

    public Participant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
    }
}
