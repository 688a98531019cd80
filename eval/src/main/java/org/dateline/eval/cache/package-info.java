/**
 * Keeps what an analyzer made of a text on disk, so that a change of rules is scored again in seconds.
 *
 * <p>Enters: an analyzer and a folder. Leaves: the same documents, without the wait.
 */
package org.dateline.eval.cache;
