package org.dateline.desk.incident;

/** A list that people ask for often. */
public record SavedFilter(String label, String link, boolean current) {}
