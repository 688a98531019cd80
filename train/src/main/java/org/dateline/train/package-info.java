/**
 * Benchmarks and comparisons, never on a user's class path; the trainer is in {@code analyzer}, the engine it is taught and
 * measured by in {@code corenlp}, whose work {@code cache} keeps.
 *
 * <p>{@link org.dateline.train.SpeedRatio} prints how fast the analyzer is, and what the extraction stages cost, against
 * CoreNLP in the same run; {@link org.dateline.train.FirstResult} how long both take to their first result, and how much
 * memory; {@link org.dateline.train.ExtractionBenchmark} measures each stage with JMH.
 */
package org.dateline.train;
