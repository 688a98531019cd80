package org.dateline.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.event.EventMention;

/**
 * Who stands on which side of an event: ACLED knows a first actor and a second, each with associates. Without a recipient
 * the actors are parted by country or group, as both sides of a clash do it.
 */
record AcledSides(List<ActorMention> first, List<ActorMention> second) {

    static AcledSides of(EventMention event) {
        if (!event.recipients().isEmpty() || event.actors().isEmpty()) {
            return new AcledSides(event.actors(), event.recipients());
        }
        ActorMention leader = event.actors().get(0);
        List<ActorMention> first = new ArrayList<>();
        List<ActorMention> second = new ArrayList<>();
        for (ActorMention actor : event.actors()) {
            boolean same = actor.code().sameSide(leader.code())
                    && actor.code().role().equals(leader.code().role());
            (same ? first : second).add(actor);
        }
        return new AcledSides(first, second);
    }

    static Optional<ActorMention> leader(List<ActorMention> side) {
        return side.stream().findFirst();
    }

    static String associates(List<ActorMention> side) {
        return side.isEmpty() ? "" : Wording.names(side.subList(1, side.size()));
    }
}
