package org.dateline.store.survey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Incidents of one type on one day.
 *
 * @param day the first day they may have happened on; empty when none is known
 * @param placed how many of them have a place
 */
public record DayCount(Optional<LocalDate> day, String type, long incidents, long placed) {}
