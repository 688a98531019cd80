package org.dateline.core.incident.copy;

import java.util.List;

/**
 * Reports that are the same copy.
 *
 * @param original the report the others are listed under: the earliest, and of one day the longest
 * @param copies the others, by id; empty for a report without copies
 */
public record CopyGroup(String original, List<Copy> copies) {

    public CopyGroup {
        copies = List.copyOf(copies);
    }

    /**
     * @param of the member of the group that it resembles most
     */
    public record Copy(String report, String of, CopyVerdict verdict) {}
}
