/**
 * What people say of the records of a report, and how it is set over what the coder read.
 *
 * <p>Enters: a coded report, and the corrections that stand for it, each with the whole record as the person has it.
 * Leaves: the same report as the person's word makes it, and of each correction what became of it.
 *
 * <p>Terms: a <em>coding</em> is one record by its values, whoever made it. A <em>quote</em> is a stretch of words that is
 * found by what stands around it, so that it holds for a revised text or is known not to.
 */
package org.dateline.core.correction;
