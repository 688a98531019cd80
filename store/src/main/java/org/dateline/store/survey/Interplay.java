package org.dateline.store.survey;

import java.util.List;

/**
 * Who acts on whom.
 *
 * @param actors those in most incidents first
 * @param acting those that act on somebody in most incidents
 * @param actedOn those that these act on in most incidents
 * @param dyads who of the former acts on whom of the latter
 * @param incidents how many were looked at
 * @param exact whether those are all; else only the latest {@link #SAMPLE} were
 */
public record Interplay(
        List<ActorCount> actors,
        List<ActorCount> acting,
        List<ActorCount> actedOn,
        List<Dyad> dyads,
        long incidents,
        boolean exact) {

    /** As many incidents as are looked at: a page must not wait for a million. */
    public static final int SAMPLE = 10_000;

    public Interplay {
        actors = List.copyOf(actors);
        acting = List.copyOf(acting);
        actedOn = List.copyOf(actedOn);
        dyads = List.copyOf(dyads);
    }
}
