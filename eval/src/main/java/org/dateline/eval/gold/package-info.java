/**
 * Reading gold data: files, lines, JSON objects and the columns of CoNLL-U and IOB2.
 *
 * <p>Enters: a path, plain or gzip. Leaves: lines and objects that know their place, so that an error in a user's file
 * names file, line and column. docs/GOLD.md has the formats.
 */
package org.dateline.eval.gold;
