package org.dateline.desk.report;

/**
 * The short name of a record at its words, a link to it.
 *
 * @param at offset into the text
 * @param event whether it names an event, and stands behind its words; a statement's stands before
 */
record Tag(int at, boolean event, String label, String anchor) {}
