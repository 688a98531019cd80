/** {@code dateline eval quote}: attributions, each a source, a cue and a content. */
package org.dateline.eval.quote;
