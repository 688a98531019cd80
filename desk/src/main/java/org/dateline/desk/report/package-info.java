/**
 * Reports: the inbox, bringing one in, and the page of one, with what was read in it marked on its words.
 *
 * <p>Enters: stored reports with the record the coder made of them (docs/RECORD.md). Leaves: view models.
 */
package org.dateline.desk.report;
