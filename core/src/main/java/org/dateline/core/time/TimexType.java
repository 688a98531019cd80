package org.dateline.core.time;

/** The four kinds of TIMEX3. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
