package org.dateline.core.incident.account;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.core.event.Casualties.Harm;

/** What accounts of an incident can disagree on, in the order in which a page shows them. */
public enum Field {
    /** Whether it happened at all. */
    WHETHER,
    /** What kind of act it was. */
    ACT,
    ACTOR,
    RECIPIENT,
    WHEN,
    WHERE,
    KILLED,
    INJURED,
    MISSING,
    DETAINED,
    DISPLACED;

    /** The field that counts this harm. */
    public static Field of(Harm harm) {
        return valueOf(harm.name());
    }

    /** What it counts; empty for a field that counts nobody. */
    public Optional<Harm> harm() {
        return Arrays.stream(Harm.values()).filter(h -> h.name().equals(name())).findFirst();
    }
}
