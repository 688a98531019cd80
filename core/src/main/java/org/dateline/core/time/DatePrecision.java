package org.dateline.core.time;

/** How finely a date is known. */
public enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** Coarser than a year, or an interval with no unit of its own. */
    LOOSE
}
