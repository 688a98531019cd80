package org.dateline.core.incident.link;

import java.util.Optional;

/**
 * What two strands cannot both say of one happening: sure days far apart. In the score a difference in time only weighs;
 * this is what keeps a row of attacks, each like the one before, from becoming one incident. Days that a text tells are
 * often misread, so that two strands which agree in all else do not contradict each other.
 */
final class Contradiction {

    /** Time zones, nights and "early on Monday" blur a date by a day; a reporter's slip by one more. */
    private static final int SAME_DAYS = 2;

    private static final int SURE_DAYS = 7;

    private final Families families;
    private final Scorer scorer;

    Contradiction(Scorer scorer) {
        this.scorer = scorer;
        this.families = scorer.families();
    }

    /** In the words of a user; empty when both may be true of one happening. */
    Optional<String> between(Profile one, Profile other) {
        boolean sequel =
                families.follows(one.family(), other.family()) || families.follows(other.family(), one.family());
        if (sequel) {
            return Optional.empty();
        }
        Optional<DayRange> here = one.when().filter(when -> when.days() <= SURE_DAYS);
        Optional<DayRange> there = other.when().filter(when -> when.days() <= SURE_DAYS);
        if (here.isPresent()
                && there.isPresent()
                && here.get().daysBetween(there.get()) > SAME_DAYS
                && scorer.score(one, other) <= 0) {
            return Optional.of("one happened " + here.get() + ", the other " + there.get());
        }
        return Optional.empty();
    }
}
