/**
 * Which event mentions, from any number of reports over any time, tell of the same happening.
 *
 * <p>Enters: coded reports, read by {@link org.dateline.core.incident.link.ProfileReader} into profiles. Leaves: links,
 * each with its evidence, and the groups of mentions they make, which are the incidents.
 *
 * <p>Terms: a <em>strand</em> is what one report tells of one happening; it goes by the id of its first mention (or of
 * the report, where that has none). Strands stand in <em>canonical order</em>: by publication, report, weight in the
 * telling. Each <em>chooses</em> the one earlier strand that fits best, or none and opens an incident. So the choices
 * are a function of the set of reports, whatever the order they came in. A choice <em>holds</em> unless a strand further
 * up contradicts it; choices that hold and the decisions of people make the incidents.
 */
package org.dateline.core.incident.link;
