package org.dateline.core.incident;

import java.util.Objects;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.statement.Certainty;
import org.dateline.core.statement.SourceKind;
import org.dateline.core.statement.Stance;
import org.dateline.core.time.DateInterval;

/**
 * Who asserts a mention, where its report does not do so in its own voice.
 *
 * @param statement id of the statement
 * @param name the fullest name its report gives the source
 * @param stance how the source stands to what it tells
 * @param certainty how sure the source is
 * @param via the outlet, agency or document the report had it from
 * @param saidOn when it was said; empty when the report does not tell
 */
public record Voice(
        String statement,
        String name,
        Optional<ActorCode> code,
        SourceKind kind,
        Stance stance,
        Certainty certainty,
        Optional<String> via,
        Optional<DateInterval> saidOn) {

    public Voice {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(via, "via");
        Objects.requireNonNull(saidOn, "saidOn");
    }
}
