/**
 * Linear classifiers over hashed features, as they are used: {@link org.dateline.analyzer.learn.FeatureRows} collects
 * the rows of what holds, a {@link org.dateline.analyzer.learn.Scorer} sums their weights.
 *
 * <p>Learning is the business of the module {@code train}, whose weights are scorers too, so that what is learnt and
 * what is used run through the same feature code.
 */
package org.dateline.analyzer.learn;
