/**
 * The forms in which coded reports leave: a readable table, the full record as JSON Lines, an event table as CSV, ACLED's
 * columns, GeoJSON, a web page.
 *
 * <p>Enters: {@link org.dateline.core.CodedReport}s, one after the other. Leaves: text. The same reports in the same order
 * give the same bytes. Each {@link org.dateline.app.output.ReportWriter} keeps no more than one report.
 */
package org.dateline.app.output;
