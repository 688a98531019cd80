/**
 * What people decided, each with its reason. Rows are only ever added, and the machine never changes one: what stands is
 * worked out from the machine's incidents and the standing decisions, in the order in which they were made.
 */
package org.dateline.store.decision;
