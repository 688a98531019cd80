package org.dateline.core.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * What a match says: its TIMEX3 type and value and, where it can be anchored, its days.
 *
 * @param unit how fine the value is; empty for durations, sets and vague references
 */
record Reading(TimexType type, String value, Optional<DateInterval> interval, Optional<Unit> unit) {

    static Reading at(Unit unit, LocalDate day) {
        return new Reading(TimexType.DATE, unit.valueAt(day), Optional.of(unit.daysAt(day)), Optional.of(unit));
    }

    /** A date that nothing anchors. */
    static Reading open(TimexType type, String value) {
        return new Reading(type, value, Optional.empty(), Optional.empty());
    }

    /** Month and day of a date whose year nothing tells, {@code XXXX-10-10}. */
    Optional<MonthDay> monthDay() {
        boolean open = type == TimexType.DATE && value.length() == 10 && value.startsWith("XXXX-");
        return open && Character.isDigit(value.charAt(5)) && Character.isDigit(value.charAt(8))
                ? Optional.of(
                        MonthDay.of(Integer.parseInt(value.substring(5, 7)), Integer.parseInt(value.substring(8))))
                : Optional.empty();
    }

    Reading withInterval(DateInterval days) {
        return new Reading(type, value, Optional.of(days), unit);
    }
}
