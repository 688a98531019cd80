package org.dateline.store.report;

/**
 * A report that a search found.
 *
 * @param excerpt the words around the first match; the beginning of the text when nothing was searched
 */
public record Hit(ReportEntry report, String excerpt) {}
