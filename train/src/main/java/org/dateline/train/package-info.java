/**
 * Benchmarks and comparisons; never on a user's class path.
 *
 * <p>{@link org.dateline.train.SpeedRatio} prints what the extraction stages cost against the analyzer, from one run;
 * {@link org.dateline.train.ExtractionBenchmark} measures each stage with JMH.
 */
package org.dateline.train;
