package org.dateline.store.survey;

import java.util.Optional;
import org.dateline.core.place.Place;
import org.dateline.store.incident.IncidentEntry;

/** An incident with all that is known of its place. */
public record Located(IncidentEntry entry, Optional<Place> place) {}
