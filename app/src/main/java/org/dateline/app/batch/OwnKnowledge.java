package org.dateline.app.batch;

import java.util.Objects;
import java.util.Optional;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.event.EventFinder;
import org.dateline.core.place.PlaceFinder;

/**
 * What the user brought to code by.
 *
 * @param events by an ontology of their own; empty for ours
 * @param places by a gazetteer of their own; empty for ours
 * @param actors by a dictionary of their own over ours; empty for ours
 */
public record OwnKnowledge(Optional<EventFinder> events, Optional<PlaceFinder> places, Optional<ActorFinder> actors) {

    public static final OwnKnowledge NONE = new OwnKnowledge(Optional.empty(), Optional.empty(), Optional.empty());

    public OwnKnowledge {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(actors, "actors");
    }
}
