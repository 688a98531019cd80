/**
 * What can be said of a word without its neighbours: its form in several degrees of plainness, its shape, and what much
 * text tells of it. Enters: the words of a sentence. Leaves: {@link org.dateline.analyzer.word.Columns}, which the network
 * fills up with tags, governors and names.
 */
package org.dateline.analyzer.word;
