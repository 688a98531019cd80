/**
 * From tokens to sentences: a trained scorer decides at each gap whether a sentence ends there. Enters: {@link
 * org.dateline.analyzer.token.TokenSpans} and their tags. Leaves: where each sentence ends.
 */
package org.dateline.analyzer.sentence;
