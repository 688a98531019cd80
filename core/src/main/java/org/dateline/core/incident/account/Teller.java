package org.dateline.core.incident.account;

import java.util.Objects;
import java.util.Optional;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.statement.SourceKind;

/**
 * Who gives an account: an outlet or agency in its own voice, or a source that reports quote.
 *
 * @param key the same for the same teller in every incident: the key of its reliability record; that of a source without a
 *     name holds the outlet it speaks through
 * @param name as a page shows it, the fullest that any report gives
 * @param kind what sort of source; empty for an outlet in its own voice
 */
public record Teller(String key, String name, Optional<SourceKind> kind, Optional<ActorCode> code)
        implements Comparable<Teller> {

    public Teller {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a teller needs a key and a name, got '" + key + "', '" + name + "'");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
    }

    /** Whether it is an outlet or agency that speaks for itself. */
    public boolean isOutlet() {
        return kind.isEmpty();
    }

    @Override
    public int compareTo(Teller other) {
        return key.compareTo(other.key);
    }
}
