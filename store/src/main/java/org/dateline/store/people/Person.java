package org.dateline.store.people;

import java.time.Instant;
import java.util.Locale;

/**
 * Somebody who may sign in, or once could.
 *
 * @param name as it stands beside what they decided
 * @param codes whether they sign in with codes of a device besides the password
 */
public record Person(long number, String name, PersonRole role, State state, boolean codes, Instant made) {

    /** Whether they can sign in. */
    public enum State {
        ACTIVE,
        /** Not until somebody unlocks the account. */
        LOCKED,
        /** Never again. */
        REMOVED;

        /** As it stands in the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
