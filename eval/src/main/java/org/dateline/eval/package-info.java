/**
 * Measuring the coder against gold data: {@code dateline eval KIND GOLD}.
 *
 * <p>Enters: an {@link org.dateline.eval.EvalRequest}. Leaves: printed {@link org.dateline.eval.score.Scores} and, where
 * asked for, a file of predictions that other scorers read. One package a kind; {@code gold} reads, {@code score} counts,
 * {@code figure} publishes.
 */
package org.dateline.eval;
