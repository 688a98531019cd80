/**
 * Tells other programs of changes. Enters: what waits in the store's outbox. Leaves: signed requests over HTTP, at least one
 * for each change, tried again with growing pauses and given up after three days. Nothing here is in the way of whoever
 * writes. docs/API.md tells receivers how to check a signature.
 */
package org.dateline.desk.webhook;
