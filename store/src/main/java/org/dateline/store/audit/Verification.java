package org.dateline.store.audit;

import java.util.List;

/**
 * What a check of the log found.
 *
 * @param entries how many there are
 * @param last hash of the last one: noted elsewhere, it shows later that nothing was cut off the end
 * @param faults in words, each with the number of its entry; empty when all is well
 */
public record Verification(long entries, String last, List<Fault> faults) {

    /**
     * One thing that is wrong.
     *
     * @param entry number of the entry
     */
    public record Fault(long entry, String what) {}

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
