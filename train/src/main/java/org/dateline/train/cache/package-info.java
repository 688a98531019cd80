/**
 * Keeps what a slow analyzer made of a text on disk, so that a training need not ask it again.
 *
 * <p>Enters: an analyzer and a folder. Leaves: the same documents, without the wait.
 */
package org.dateline.train.cache;
