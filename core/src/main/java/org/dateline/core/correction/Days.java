package org.dateline.core.correction;

import org.dateline.core.time.DateInterval;

/** Days as fields have them. */
final class Days {

    private Days() {}

    static String words(DateInterval days) {
        if (days.isDay()) {
            return days.from().toString();
        }
        return days.from() + " to " + days.to().map(Object::toString).orElse("now");
    }
}
