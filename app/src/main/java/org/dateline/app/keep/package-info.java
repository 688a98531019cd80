/**
 * From reading to keeping: coded reports go into a store as soon as they are ready.
 *
 * <p>Enters: {@link org.dateline.core.CodedReport}s. Leaves: what became of each, once it is on the disk.
 */
package org.dateline.app.keep;
