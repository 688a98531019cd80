package org.dateline.core.incident.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.incident.Party;

/** Finds the {@link Side} of voices. */
final class Sides {

    private Sides() {}

    /** Empty for a voice that takes no part, or of whom nothing tells. */
    static Optional<Side> of(Optional<ActorCode> voice, List<Party> actors, List<Party> recipients) {
        if (voice.isEmpty() || !isKnown(voice.get())) {
            return Optional.empty();
        }
        ActorCode code = voice.get();
        boolean acts = any(actors, code::sameSide);
        boolean suffers = any(recipients, code::sameSide);
        if (acts != suffers) {
            return Optional.of(new Side(acts, code.isBloc() ? code.toString() : code.country()));
        }
        boolean sameActor = any(actors, code::equals);
        return acts && sameActor != any(recipients, code::equals)
                ? Optional.of(new Side(sameActor, code.toString()))
                : Optional.empty();
    }

    static boolean isKnown(ActorCode code) {
        return !code.country().equals(ActorCode.UNKNOWN);
    }

    private static boolean any(Collection<Party> parties, Predicate<ActorCode> test) {
        return parties.stream().map(Party::code).filter(Sides::isKnown).anyMatch(test);
    }
}
