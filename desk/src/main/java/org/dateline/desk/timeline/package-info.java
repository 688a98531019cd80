/**
 * Incidents over time: how many of which type happened when, and the days that the map's slider runs over.
 *
 * <p>Enters: counts by day from the store. Leaves: view models of bars, and of the table that says the same.
 */
package org.dateline.desk.timeline;
