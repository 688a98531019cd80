/** {@code dateline eval place}: toponyms and the coordinates they resolve to. */
package org.dateline.eval.place;
