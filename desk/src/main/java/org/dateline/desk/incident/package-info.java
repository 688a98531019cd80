/**
 * Incidents: the list with its facets, and the page of one, where accounts stand side by side and people decide.
 *
 * <p>Enters: what the store knows of incidents. Leaves: view models, one record for each part of a page.
 */
package org.dateline.desk.incident;
