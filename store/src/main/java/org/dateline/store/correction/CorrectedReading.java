package org.dateline.store.correction;

import java.util.List;
import org.dateline.core.correction.Outcome;

/**
 * The newest reading of a report with the corrections of people over it.
 *
 * @param record the full record as JSON, as docs/RECORD.md describes it
 * @param outcomes what became of what was said of each record
 * @param leftOut ids of what the coder reads beyond a report that somebody checked as a whole
 * @param checked whether a person stands behind every record, and said that there are no more
 */
public record CorrectedReading(String record, List<Outcome> outcomes, List<String> leftOut, boolean checked) {

    public CorrectedReading {
        outcomes = List.copyOf(outcomes);
        leftOut = List.copyOf(leftOut);
    }
}
