/**
 * The {@link org.dateline.core.text.Analyzer} on Stanford CoreNLP, tuned for speed. No type of CoreNLP leaves this
 * package.
 */
package org.dateline.train.corenlp;
