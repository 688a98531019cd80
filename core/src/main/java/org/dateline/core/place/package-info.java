/**
 * Where: names of places in the text and the places they mean.
 *
 * <p>Enters: a {@link org.dateline.core.text.Document}. Leaves: {@link org.dateline.core.place.Toponym}s, each with the
 * {@link org.dateline.core.place.Place} it resolves to, or none where the evidence is too thin.
 */
package org.dateline.core.place;
