package org.dateline.desk.report;

import java.util.List;
import org.dateline.desk.view.Said;

/**
 * Whether the report was checked as a whole.
 *
 * @param checked a person stands behind every record, and said that there are no more
 * @param summary in a sentence
 * @param beyond what the machine reads beyond the checked records
 */
public record CheckView(boolean checked, String summary, List<Beyond> beyond) {

    /** @param record its id */
    public record Beyond(String record, String what, Said words) {}
}
