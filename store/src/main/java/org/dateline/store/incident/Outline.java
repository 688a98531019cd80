package org.dateline.store.incident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.core.event.Toll;

/** What lists and filters need of a weighed incident. */
record Outline(
        String type,
        String headline,
        Optional<String> place,
        Optional<String> country,
        OptionalDouble latitude,
        OptionalDouble longitude,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int sources,
        int contradictions,
        Optional<Toll> killed,
        Optional<LocalDate> firstReported,
        Optional<LocalDate> lastReported) {}
