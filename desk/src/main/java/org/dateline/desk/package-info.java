/**
 * The desk: a web application where people read what came in, compare accounts, and decide.
 *
 * <p>Enters: a {@link org.dateline.store.Store}, and a coder for reports that people paste or upload. Leaves: pages that the
 * server renders and that work without scripts. Data flows one way: store → view model → template; what a person does is a
 * form that is posted, and the answer is a page to look at.
 */
package org.dateline.desk;
