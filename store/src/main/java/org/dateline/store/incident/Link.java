package org.dateline.store.incident;

/**
 * Why two mentions are of one incident.
 *
 * @param why in words of the linker
 */
public record Link(String left, String right, double score, String why) {}
