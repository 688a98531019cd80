/**
 * Dateline's own engine behind {@link org.dateline.core.text.Analyzer}: tokens, sentences, tags, names, dependencies and
 * lemmas of English, on a small network that is read from one file.
 *
 * <p>The way of a passage, each step a package: {@code token} finds the words by rules, {@code word} tells what can be
 * said of each by itself, {@code net} reads them and tells where sentences end, which {@code sentence} cuts, and what each
 * word is there; {@code name} and {@code lemma} turn that into names and dictionary forms. {@code model} is all that was
 * learnt, and its file.
 */
package org.dateline.analyzer;
