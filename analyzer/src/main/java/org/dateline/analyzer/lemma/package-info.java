/** Dictionary forms: a list of exceptions, then the longest ending that is known. */
package org.dateline.analyzer.lemma;
