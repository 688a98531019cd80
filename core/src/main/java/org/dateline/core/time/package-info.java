/**
 * When: time expressions and the days they mean.
 *
 * <p>Enters: a {@link org.dateline.core.text.Document}. Leaves: {@link org.dateline.core.time.Times}: the report's
 * publication date as far as it is known, and each expression with its TIMEX3 type and value and, where it can be
 * anchored, an interval of days.
 */
package org.dateline.core.time;
