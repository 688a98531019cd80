/**
 * The forms in which incidents leave a store: a list and a page for a terminal, and exports for other programs.
 *
 * <p>Enters: {@link org.dateline.store.incident.IncidentView}s, one after the other. Leaves: text. Each form tells with an
 * incident who says so, how many independent sources those are, and where the accounts contradict each other.
 */
package org.dateline.app.incident;
