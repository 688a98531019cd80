package org.dateline.core.statement;

import java.util.Objects;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.report.Span;

/**
 * Who is said to assert something.
 *
 * @param span the words of the source beside the cue ("he")
 * @param name the fullest name in the report ("Vladimir Putin"), or the words where it has none ("officials")
 * @param rule how the name was found
 */
public record Source(Span span, String name, Optional<ActorCode> code, SourceKind kind, String rule) {

    public Source {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }
}
