/** {@code dateline eval records}: whole reports, statements and events together, against a careful coder's. */
package org.dateline.eval.record;
