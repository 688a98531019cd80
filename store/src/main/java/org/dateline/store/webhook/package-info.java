/**
 * Who is told of changes, and what is on its way to them. Enters: addresses that a person names. Leaves: deliveries that
 * are due, taken from the log itself, so that nothing is lost when a process is killed and whoever writes waits for nobody.
 */
package org.dateline.store.webhook;
