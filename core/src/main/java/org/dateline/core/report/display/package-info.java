/**
 * How the words of a report are shown with what was read in them, whatever the page is made with.
 *
 * <p>Enters: spans of words and the records they belong to. Leaves: marks in layers, and characters that harm no reader.
 */
package org.dateline.core.report.display;
