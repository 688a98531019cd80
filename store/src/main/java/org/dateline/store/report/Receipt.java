package org.dateline.store.report;

import java.util.List;

/**
 * What became of a report that was given to the store. Whoever holds one knows that it is on the disk.
 *
 * @param report its id
 * @param incidents ids of those its mentions belong to now, and of those that changed through it
 */
public record Receipt(String report, Outcome outcome, int revision, List<String> incidents) {

    /** Whether it was new. */
    public enum Outcome {
        ADDED,
        /** A report of that id was there with other content; this is its newest revision. */
        REVISED,
        /** The same was there already; nothing changed. */
        UNCHANGED
    }

    public Receipt {
        incidents = List.copyOf(incidents);
    }
}
