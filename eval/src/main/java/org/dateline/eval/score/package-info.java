/**
 * What all scorers share: precision, recall and F1, the pairing of spans, distances, and the printing of figures.
 *
 * <p>Enters: gold and predicted items. Leaves: {@link org.dateline.eval.score.Scores}, a list of named figures.
 */
package org.dateline.eval.score;
