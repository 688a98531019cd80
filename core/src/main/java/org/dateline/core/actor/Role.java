package org.dateline.core.actor;

import java.util.Optional;

/**
 * What an agent noun tells of its bearer.
 *
 * @param sector the sector of the code; empty for a noun that takes it from its surroundings ("leader", "group")
 */
record Role(Optional<String> sector, Kind kind, String rule) {

    enum Kind {
        /** One human being or several: minister, soldiers. */
        PERSON,
        /** A body that acts as one: ministry, army, party. */
        BODY,
        /** People or a body whose sector a word beside it decides: official, forces, group; its own is the fallback. */
        WEAK,
        /** A human being of no public role: man, victim, relative. */
        HUMAN,
        /** Stands for what follows "of": dozens, group, members, leader of. */
        MEMBER,
        /** An amount only: what follows "of" is meant. */
        AMOUNT,
        /** A word that gives a sector to a weak noun behind it: military, rebel. */
        MODIFIER,
        /** An armed act: a country's adjective before it means its armed forces. */
        ARMED_ACT
    }

    boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.HUMAN;
    }
}
