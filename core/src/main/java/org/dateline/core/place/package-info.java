/**
 * Where: names of places in the text and the places they mean.
 *
 * <p>Enters: a {@link org.dateline.core.text.Document}. Leaves: {@link org.dateline.core.place.Toponym}s, each with the
 * {@link org.dateline.core.place.Place} it resolves to, or none where the evidence is too thin.
 *
 * <p>Terms, in the order of the work: a <em>mention</em> is a stretch of text the {@link
 * org.dateline.core.place.Gazetteer} knows as a name; it is weighed whether it stands for a place; its
 * <em>candidates</em> are the gazetteer's entries of that name; its <em>sense</em> is the one chosen, once a report for
 * each name; its <em>locus</em> is where the words around it point ("30 km north of Hama").
 */
package org.dateline.core.place;
