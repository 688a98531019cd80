package org.dateline.desk.incident;

/**
 * One option of a facet.
 *
 * @param value as the address has it; empty for no restriction
 * @param incidents how many it would leave; empty when that is not counted
 */
public record Choice(String value, String label, String incidents, boolean chosen) {}
