package org.dateline.core.incident.copy;

import java.util.Objects;

/**
 * Whether two reports are the same copy; the same whichever comes first.
 *
 * @param resemblance share of their five-word stretches that both have, 0 to 1
 * @param containment share of the shorter one's that the longer one has, 0 to 1
 * @param reason in words
 */
public record CopyVerdict(Kind kind, double resemblance, double containment, String reason) {

    /** What the two are to each other. */
    public enum Kind {
        /** Different copy. */
        NONE,
        /** The same text, give or take a few words. */
        SAME,
        /** One is a shortened or extended version of the other. */
        PART,
        /** Much of their text is the same, and they credit the same writer or agency. */
        SHARED
    }

    public CopyVerdict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        if (!(resemblance >= 0 && resemblance <= 1) || !(containment >= 0 && containment <= 1)) {
            throw new IllegalArgumentException(
                    "shares must be within 0 and 1, got " + resemblance + " and " + containment);
        }
    }

    public boolean isCopy() {
        return kind != Kind.NONE;
    }
}
