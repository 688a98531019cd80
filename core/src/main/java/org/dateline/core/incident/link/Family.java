package org.dateline.core.incident.link;

/** What kind of happening a strand tells of, coarse enough that two reports of one happening agree on it. */
public enum Family {
    /** Attacks, clashes, killings, abductions. */
    VIOLENCE,
    PROTEST,
    /** Arrests, charges, inquiries, trials: of their own, or what follows one of the two above. */
    JUSTICE,
    /** Movements of troops. */
    FORCES,
    /** Talks, agreements, demands, threats, sanctions, aid: what is done with words and paper. */
    POLITICS,
    /** A report in which no event was found. */
    UNKNOWN
}
