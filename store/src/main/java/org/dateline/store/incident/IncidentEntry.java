package org.dateline.store.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An incident as a row of a list.
 *
 * @param headline the words of the mention it is named after
 * @param from the first day it may have happened on
 * @param to the last day
 * @param sources how many independent sources stand behind it
 * @param contradictions how many fields the accounts contradict each other in
 * @param unseen how many of its mentions came after the decision that gave it its status
 * @param created when it was first there, under whatever name
 */
public record IncidentEntry(
        long number,
        String id,
        String type,
        Status status,
        String headline,
        Optional<String> place,
        Optional<String> country,
        OptionalDouble latitude,
        OptionalDouble longitude,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int mentions,
        int reports,
        int sources,
        int contradictions,
        OptionalInt killedMin,
        OptionalInt killedMax,
        Optional<LocalDate> firstReported,
        Optional<LocalDate> lastReported,
        Instant changed,
        int unseen,
        Instant created) {}
