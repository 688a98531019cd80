package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The seasons of the northern hemisphere, by whole months as the weather services count them, named as in TIMEX3. */
enum Season {
    SP(3),
    SU(6),
    FA(9),
    WI(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** Winter ends in the year after its own. */
    LocalDate lastDay(int year) {
        return firstDay(year).plusMonths(3).minusDays(1);
    }

    Reading of(int year) {
        DateInterval days = DateInterval.of(firstDay(year), lastDay(year), DatePrecision.LOOSE);
        return new Reading(
                TimexType.DATE, String.format(Locale.ROOT, "%04d-%s", year, this), Optional.of(days), Optional.empty());
    }
}
