/**
 * Who says what of an incident, and what it is worth: accounts side by side, which of them are independent, where they
 * contradict each other, and how credible each value is.
 *
 * <p>Enters: the mentions that linking judged to tell of one happening, with their reports
 * ({@link org.dateline.core.incident.account.Telling}). Leaves: an {@link org.dateline.core.incident.account.Incident}, a pure
 * function of that set: order does not matter. Nothing is averaged and nothing dropped: each value keeps its accounts.
 *
 * <p>Terms: a <b>teller</b> is a source or, in its own voice, an outlet. A <b>claim</b> is one value that a teller gives in a
 * mention. An <b>account</b> is all that one teller claims. A <b>position</b> is claims on a field that can hold together.
 */
package org.dateline.core.incident.account;
