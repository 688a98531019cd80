package org.dateline.core.place;

/**
 * A place that a name may mean.
 *
 * @param how what the name is to that place
 * @param own whether it comes from the user's own gazetteer
 */
record Candidate(GazetteerEntry entry, How how, boolean own) {

    enum How {
        /** Its main name. */
        MAIN,
        /** Another name, spelling or transliteration of it. */
        ALTERNATE,
        /** The name of which it is a part: Austin in "South Austin". */
        WHOLE
    }

    /** Two entries of one name and precision this near to each other are the same place. */
    private static final double SAME_KM = 25;

    Candidate(GazetteerEntry entry, How how) {
        this(entry, how, false);
    }

    boolean isMain() {
        return how == How.MAIN;
    }

    /** Whether an entry that goes by the same name is this very place. */
    boolean isSamePlace(GazetteerEntry other) {
        return entry.kind().precision() == other.kind().precision() && entry.kmTo(other) <= SAME_KM;
    }
}
