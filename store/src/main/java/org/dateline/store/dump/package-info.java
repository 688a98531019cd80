/**
 * Copies of a whole store: the portable dump that both databases write and read, and SQLite's own copy.
 *
 * <p>Term: a dump is gzipped JSON Lines. The first line says what it is, then comes one line a row, an array led by the
 * table's number, and the last line says how many rows there were, so that a dump that was cut off is recognized.
 */
package org.dateline.store.dump;
