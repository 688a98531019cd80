package org.dateline.core.time;

/** Whether a publisher writes the day or the month first in a date of numbers; unknown where neither is told. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
}
