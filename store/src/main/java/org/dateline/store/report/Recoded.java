package org.dateline.store.report;

import java.util.List;

/**
 * What changed when a report was read again by a newer coder.
 *
 * @param added ids of mentions that are new
 * @param removed ids of mentions that are gone
 * @param changed ids of mentions that say something else now
 * @param decisions numbers of the standing decisions that speak of a mention among these; they stand as they were
 * @param incidents ids of incidents that changed
 */
public record Recoded(
        String report,
        List<String> added,
        List<String> removed,
        List<String> changed,
        List<Long> decisions,
        List<String> incidents) {

    public Recoded {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        decisions = List.copyOf(decisions);
        incidents = List.copyOf(incidents);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
