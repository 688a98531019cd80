package org.dateline.store.survey;

import java.util.List;

/**
 * Who acts on whom.
 *
 * @param actors those in most incidents first
 * @param dyads those among the first actors that act on each other
 * @param incidents how many were looked at
 * @param exact whether those are all; else only the latest {@link #SAMPLE} were
 */
public record Interplay(List<ActorCount> actors, List<Dyad> dyads, long incidents, boolean exact) {

    /** As many incidents as are looked at: a page must not wait for a million. */
    public static final int SAMPLE = 10_000;

    public Interplay {
        actors = List.copyOf(actors);
        dyads = List.copyOf(dyads);
    }
}
