/**
 * Dateline's own engine behind {@link org.dateline.core.text.Analyzer}: tokens, sentences, tags, names, dependencies and
 * lemmas of English, on linear models that are read from one file.
 *
 * <p>The way of a passage, each step a package: {@code token}, {@code word}, {@code sentence}, {@code tag}, {@code
 * name}, {@code parse}, {@code lemma}. {@code learn} holds the weights, {@code model} the file they come from.
 */
package org.dateline.analyzer;
