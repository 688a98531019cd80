package org.dateline.core.incident;

import java.util.Objects;
import org.dateline.core.actor.ActorCode;

/** An actor or recipient of a mention: the fullest name its report gives, and the code. */
public record Party(String name, ActorCode code) {

    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        Objects.requireNonNull(code, "code");
    }
}
