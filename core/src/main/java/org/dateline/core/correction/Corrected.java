package org.dateline.core.correction;

import java.util.List;
import org.dateline.core.CodedReport;

/**
 * A coded report with the corrections of people set over it.
 *
 * @param outcomes what became of what was said of each record, in the order it was said
 * @param leftOut ids of what the coder reads beyond a report that somebody checked as a whole
 * @param checked whether a person stands behind every record, and said that there are no more
 */
public record Corrected(CodedReport coded, List<Outcome> outcomes, List<String> leftOut, boolean checked) {

    public Corrected {
        outcomes = List.copyOf(outcomes);
        leftOut = List.copyOf(leftOut);
    }
}
