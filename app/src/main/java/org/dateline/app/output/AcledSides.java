package org.dateline.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.incident.Party;

/**
 * Who stands on which side of an event: ACLED knows a first actor and a second, each with associates. Without a recipient
 * the actors are parted by country or group, as both sides of a clash do it.
 */
record AcledSides(List<Party> first, List<Party> second) {

    static AcledSides of(AcledEvent event) {
        if (!event.recipients().isEmpty() || event.actors().isEmpty()) {
            return new AcledSides(event.actors(), event.recipients());
        }
        Party leader = event.actors().get(0);
        List<Party> first = new ArrayList<>();
        List<Party> second = new ArrayList<>();
        for (Party actor : event.actors()) {
            boolean same = actor.code().sameSide(leader.code())
                    && actor.code().role().equals(leader.code().role());
            (same ? first : second).add(actor);
        }
        return new AcledSides(first, second);
    }

    static Optional<Party> leader(List<Party> side) {
        return side.stream().findFirst();
    }

    static String associates(List<Party> side) {
        return side.isEmpty() ? "" : side.stream().skip(1).map(Party::name).collect(Collectors.joining("; "));
    }
}
