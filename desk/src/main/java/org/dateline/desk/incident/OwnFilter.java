package org.dateline.desk.incident;

/** A filter that the reader saved. */
public record OwnFilter(long number, String name, String link, boolean current) {}
