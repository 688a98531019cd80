package org.dateline.core.time;

import java.util.Optional;

/**
 * What a match says: its TIMEX3 type and value and, where it can be anchored, its days.
 *
 * @param unit how fine the value is; empty for durations, sets and vague references
 */
record Reading(TimexType type, String value, Optional<DateInterval> interval, Optional<Unit> unit) {

    static Reading at(Unit unit, java.time.LocalDate day) {
        return new Reading(TimexType.DATE, unit.valueAt(day), Optional.of(unit.daysAt(day)), Optional.of(unit));
    }

    /** A date that nothing anchors. */
    static Reading open(TimexType type, String value) {
        return new Reading(type, value, Optional.empty(), Optional.empty());
    }

    Reading withInterval(DateInterval days) {
        return new Reading(type, value, Optional.of(days), unit);
    }
}
