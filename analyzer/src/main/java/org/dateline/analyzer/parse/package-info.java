/**
 * Dependency trees by transitions (the arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta 2011) with a small beam.
 * Enters: {@link org.dateline.analyzer.word.Columns} with tags. Leaves: the columns {@code head} and {@code relation},
 * always one tree with one root.
 */
package org.dateline.analyzer.parse;
