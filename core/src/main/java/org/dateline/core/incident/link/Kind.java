package org.dateline.core.incident.link;

import java.util.Locale;

/** The kinds of evidence, each a row of {@code evidence.tsv}, where weight and reason stand. */
enum Kind {
    /** What any two strands begin with. */
    BASE,
    /** Cosine of the words of names, rooted: the first shared names tell most. */
    NAMES,
    /** Full names of people both tell of; of many, the first few count. */
    PERSONS,
    /** Cosine of the other words. */
    WORDS,
    /** Days both name, other than their dates of publication. */
    DAY_NAMED,
    /** Logarithm of the days between the times at which they say it happened. */
    TIME_APART,
    /** Logarithm of the days between their publication. */
    PUBLISHED_APART,
    /** Both tell of the same town. */
    TOWN_SAME,
    /** Both tell of towns, and of none in common. */
    TOWN_OTHER,
    /** Both tell of provinces or countries, and of none in common. */
    AREA_OTHER,
    /** Both count the dead, and differ. */
    TOLL_OTHER,
    /** Both tell who did it, and no country or group is named by both. */
    ACTOR_OTHER,
    /** Both tell whom it befell, and no country or group is named by both. */
    RECIPIENT_OTHER,
    /** Both tell how it was done, and differ. */
    MANNER_OTHER,
    /** Neither is of the other's kind nor its sequel. */
    FAMILY_OTHER;

    String row() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
