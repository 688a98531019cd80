package org.dateline.store.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * An address that is told of changes.
 *
 * @param events actions of the log, or {@link #ALL}
 * @param secret its deliveries are signed with; the receiver knows it too
 * @param privateAllowed whether it may stand in a private network or on this machine
 * @param seen the last entry of the log that was looked through for it
 */
public record Webhook(
        long number,
        String url,
        Set<String> events,
        String secret,
        boolean privateAllowed,
        String addedBy,
        Instant addedAt,
        long seen) {

    /** Stands for every action. */
    public static final String ALL = "*";

    public Webhook {
        events = java.util.Collections.unmodifiableSet(new TreeSet<>(events));
    }

    public boolean wants(String event) {
        return events.contains(ALL) || events.contains(event);
    }

    /** As a person names it. */
    public String id() {
        return "w" + number;
    }
}
