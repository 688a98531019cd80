package org.dateline.store.webhook;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One change on its way to one address.
 *
 * @param entry number of the log's entry; 0 for a trial
 * @param event its action
 * @param attempts how often it was tried
 * @param next when it is tried next
 * @param answer what came of the last try, in words; empty before the first
 * @param tried when it was tried last
 */
public record Delivery(
        long number,
        long webhook,
        long entry,
        String event,
        State state,
        int attempts,
        Instant next,
        String answer,
        Optional<Instant> tried) {

    /** How far it is. */
    public enum State {
        WAITING,
        DELIVERED,
        /** Tried for as long as is sensible, and given up. */
        GIVEN_UP;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
