package org.dateline.core.actor;

/** What the words around a head noun tell of whose it is; each null when they tell none. */
final class Surroundings {
    ActorCode group;
    String country;
    ActorCode person;

    /** Whether a people without a state is named: "Kurdish fighters". */
    boolean people;

    String rule = "text";
}
