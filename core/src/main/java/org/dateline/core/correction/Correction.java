package org.dateline.core.correction;

import java.util.List;

/**
 * What a person says of the records of a report.
 *
 * @param number in order of time: of two that speak of one record the later stands
 * @param revision of the report, whose words the person read
 * @param whole whether the report has these records, those of other corrections, and no more
 * @param ruled of each record
 */
public record Correction(long number, int revision, boolean whole, List<Ruled> ruled) {

    public Correction {
        ruled = List.copyOf(ruled);
    }
}
