package org.dateline.core.incident.link;

import java.util.List;

/**
 * What one report tells of, ready to be linked.
 *
 * @param strands its happenings, the main one first; at least one
 * @param within for each mention that does not open a strand, its link to the one that does
 */
public record Telling(String report, List<Profile> strands, List<Link> within) {

    public Telling {
        strands = List.copyOf(strands);
        within = List.copyOf(within);
        if (strands.isEmpty()) {
            throw new IllegalArgumentException("a report needs at least one strand, got none for " + report);
        }
        for (int i = 0; i < strands.size(); i++) {
            if (strands.get(i).position().rank() != i) {
                throw new IllegalArgumentException(
                        "the strands of " + report + " do not stand in the order of their ranks");
            }
        }
    }

    public Profile main() {
        return strands.get(0);
    }
}
