/**
 * The report as it came in, and the two words every later stage speaks: {@link org.dateline.core.report.Span} and
 * {@link org.dateline.core.report.ContentId}.
 *
 * <p>Enters: nothing. Leaves: {@link org.dateline.core.report.Report}, immutable. A later edit of the same story is
 * another report.
 */
package org.dateline.core.report;
