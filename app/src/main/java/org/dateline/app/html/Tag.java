package org.dateline.app.html;

/**
 * The short name of a record at its words, a link to it.
 *
 * @param at offset into the text
 * @param event whether it names an event, and stands behind its words; a statement's stands before
 * @param index of the record in its list
 */
record Tag(int at, boolean event, int index, String label, String anchor) {}
