/**
 * What people say of the records of reports, kept apart from what the coder read and set over it whenever the mentions of a
 * report are made. Enters: corrections with a signature. Leaves: the corrected reading, and what became of each correction.
 */
package org.dateline.store.correction;
