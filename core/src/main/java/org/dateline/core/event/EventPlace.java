package org.dateline.core.event;

import java.util.Optional;
import org.dateline.core.place.Place;
import org.dateline.core.report.Span;

/**
 * Where an event took place.
 *
 * @param span the words
 * @param place what they resolve to; empty when the gazetteer has no sure answer
 */
public record EventPlace(Span span, String name, Optional<Place> place) {}
