/**
 * From text to tokens. Enters: a passage, any string. Leaves: {@link org.dateline.analyzer.token.TokenSpans}, which
 * cover all that is not white space, in order, without overlap.
 *
 * <p>Tokens are those of the Universal Dependencies treebanks: contractions are cut ({@code do n't}), hyphenated words
 * too ({@code 15 - year}) but for affixes. What stands together is told by the tables beside this package.
 */
package org.dateline.analyzer.token;
