/** {@code dateline eval triple}: who did what to whom, one gold event a sentence, in PLOVER's codes. */
package org.dateline.eval.triple;
