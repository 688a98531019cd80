/**
 * Coding many reports: read, coded by several threads, written in the order they were read.
 *
 * <p>Enters: what {@code read} gives, a {@link org.dateline.app.batch.Coder}, an output format. Leaves: the output, and
 * an {@link org.dateline.app.batch.Outcome}. What goes wrong with one report is told and the others go on.
 */
package org.dateline.app.batch;
