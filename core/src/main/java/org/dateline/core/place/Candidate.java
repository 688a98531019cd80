package org.dateline.core.place;

/**
 * A place that a name may mean.
 *
 * @param alternate whether the name is not the main one of that place
 */
record Candidate(GazetteerEntry entry, boolean alternate) {}
