/**
 * Who says what: attributions.
 *
 * <p>Enters: document, times, actors. Leaves: {@link org.dateline.core.statement.Statement}s.
 *
 * <ul>
 *   <li><b>Source</b>: who is said to assert it. <b>Cue</b>: the words that say so. <b>Content</b>: what is asserted.
 *   <li><b>Via</b>: the channel it came through: an outlet, a document, the telephone.
 * </ul>
 */
package org.dateline.core.statement;
