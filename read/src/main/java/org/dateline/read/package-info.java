/**
 * Reading what people have: plain text, HTML pages, JSON Lines, folders, standard input.
 *
 * <p>Enters: files. Leaves: {@link org.dateline.core.report.Report}s, in order, and for what could not be read one error
 * each.
 */
package org.dateline.read;
