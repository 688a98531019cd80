/** {@code dateline eval label}: one event type for a whole text. */
package org.dateline.eval.label;
