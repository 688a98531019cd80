/**
 * Reading what people have: plain text, HTML pages, JSON Lines, folders, standard input.
 *
 * <p>Enters: names of files and folders. Leaves: one {@link org.dateline.read.Read} after the other, in order: a
 * {@link org.dateline.read.Read.Story}, a {@link org.dateline.read.Read.Problem} for what could not be read, a
 * {@link org.dateline.read.Read.Note} for what the user should know. One story is in memory at a time.
 *
 * <ul>
 *   <li><b>Origin</b>: where in the input something stands: file, line, column.
 *   <li><b>Defaults</b>: publication date and publisher for stories that bring none.
 * </ul>
 */
package org.dateline.read;
