/** {@code dateline eval time}: spans, types and values of time expressions, as in TempEval-3 task A. */
package org.dateline.eval.time;
