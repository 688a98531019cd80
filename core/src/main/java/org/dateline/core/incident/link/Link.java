package org.dateline.core.incident.link;

import java.util.List;

/**
 * The choice of a mention: the one canonically earlier mention it tells of the same happening with.
 *
 * @param mention the later one
 * @param to the earlier one
 * @param score sum of the evidence's points and the base
 * @param evidence heaviest first
 */
public record Link(String mention, String to, double score, List<Evidence> evidence) {

    public Link {
        if (mention.equals(to)) {
            throw new IllegalArgumentException("a mention must not link to itself: " + mention);
        }
        evidence = List.copyOf(evidence);
    }
}
