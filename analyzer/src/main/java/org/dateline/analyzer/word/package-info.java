/**
 * What can be said of a word without its neighbours: its form in several degrees of plainness, its shape, its cluster
 * and the tags it was seen with. Enters: the words of a sentence. Leaves: {@link
 * org.dateline.analyzer.word.Columns}, which the later rooms fill up with tags, heads and names.
 */
package org.dateline.analyzer.word;
