/**
 * From a report's text to sentences of words with their grammar.
 *
 * <p>Enters: a {@link org.dateline.core.report.Report}. Leaves: a {@link org.dateline.core.text.Document}: passages,
 * sentences, tokens with Universal Dependencies labels. Behind {@link org.dateline.core.text.Analyzer} stands the
 * engine that knows the language; it sees tidy typography, everyone else sees the original offsets.
 *
 * <ul>
 *   <li><b>Passage</b>: a paragraph, a heading, or boilerplate that is never coded.
 *   <li><b>Token</b>: a word or mark, its {@code head} the index of its governor in the sentence, -1 for the root.
 * </ul>
 */
package org.dateline.core.text;
