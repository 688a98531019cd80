package org.dateline.core.actor;

/**
 * A code and what it rests on.
 *
 * @param strength the higher wins when several say something of the same entity
 */
record Coded(ActorCode code, int strength, String rule) {

    /** Country guessed from what the report is about. */
    static final int FROM_CONTEXT = 1;

    /** An office of the past. */
    static final int FORMER = 2;

    /** The dictionary alone. */
    static final int DICTIONARY = 3;

    /** Words of the report, country and sector both told. */
    static final int TEXT = 4;

    Coded {
        if (strength < FROM_CONTEXT || strength > TEXT) {
            throw new IllegalArgumentException("strength must be 1 to 4, got " + strength);
        }
    }

    Coded withStrength(int other) {
        return new Coded(code, other, rule);
    }
}
