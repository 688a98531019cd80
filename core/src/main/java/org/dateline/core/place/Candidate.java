package org.dateline.core.place;

/**
 * A place that a name may mean.
 *
 * @param how what the name is to that place
 */
record Candidate(GazetteerEntry entry, How how) {

    enum How {
        /** Its main name. */
        MAIN,
        /** Another name, spelling or transliteration of it. */
        ALTERNATE,
        /** The name of which it is a part: Austin in "South Austin". */
        WHOLE
    }

    boolean isMain() {
        return how == How.MAIN;
    }
}
