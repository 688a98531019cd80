/**
 * Dictionaries of event coders in the PETRARCH and TABARI formats, as users own them.
 *
 * <p>Enters: files of verbs with patterns, actors with dated codes, agents, discards. Leaves: a
 * {@link org.dateline.read.dictionary.Dictionary} to code by, and a {@link org.dateline.read.dictionary.Remark} on each line
 * that could not be used.
 */
package org.dateline.read.dictionary;
