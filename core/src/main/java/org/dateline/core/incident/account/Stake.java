package org.dateline.core.incident.account;

/** What a claim does for the side of the one who makes it ({@code stakes.tsv}). */
public enum Stake {
    /** It takes no side, or nothing tells that it does. */
    NONE,
    /** A party repeats what serves its own side: it supports nobody but itself. */
    OWN,
    /** A party says what serves its opponent: an admission against interest. */
    ADMISSION
}
