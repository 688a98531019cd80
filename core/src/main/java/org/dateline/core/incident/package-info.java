/**
 * What really happened, as far as anyone tells: event mentions of any number of reports become incidents.
 *
 * <p>Enters: coded reports, as {@link org.dateline.core.incident.Story}. Leaves: incidents, each with the mentions judged
 * to tell of it, why each was linked, who stands behind each value, and where the accounts disagree.
 */
package org.dateline.core.incident;
