/**
 * Publishing figures: each is tied to its data, its command and its value in a table kept in the repository, measured
 * again by one command, and docs/EVALUATION.md is written from the same table.
 *
 * <p>Enters: figures.tsv with data.tsv beside it, and a folder of gold data. Leaves: what rose and what fell, and the
 * page.
 */
package org.dateline.eval.figure;
