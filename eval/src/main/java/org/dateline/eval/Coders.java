package org.dateline.eval;

import java.util.Objects;
import org.dateline.core.actor.ActorFinder;
import org.dateline.core.event.EventFinder;

/** What events and actors are coded by: the project's own rules, or those with a dictionary of the user's beside them. */
public record Coders(EventFinder events, ActorFinder actors) {

    public Coders {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(actors, "actors");
    }

    /** By the project's own rules. */
    public static Coders standard() {
        return new Coders(new EventFinder(), new ActorFinder());
    }
}
