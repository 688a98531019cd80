package org.dateline.core.incident.link;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The mentions of one incident.
 *
 * @param mentions ids, of strands and of the mentions that belong to them
 * @param links what holds them together, each mention's choice that counts
 * @param decided the decisions of people that hold them together, too
 */
public record Group(SortedSet<String> mentions, List<Link> links, List<Decision> decided) {

    public Group {
        mentions = Collections.unmodifiableSortedSet(new TreeSet<>(mentions));
        links = List.copyOf(links);
        decided = List.copyOf(decided);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an incident needs at least one mention");
        }
    }
}
