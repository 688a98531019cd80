package org.dateline.read;

import java.util.HashMap;
import java.util.Map;
import org.dateline.core.report.Report;

/**
 * Lets each id through once. Two reports that claim one id are a problem, as later records point to it; the very same
 * content given twice is coded once.
 */
final class KnownIds {

    private final Map<String, Origin> seen = new HashMap<>();

    Read admit(Report report, Origin origin, boolean hasOwnId) {
        Origin first = seen.putIfAbsent(report.id(), origin);
        if (first == null) {
            return new Read.Story(report, origin);
        }
        return hasOwnId
                ? new Read.Problem(origin, "the id '" + report.id() + "' was already given at " + first)
                : new Read.Note(origin, "the same report as " + first + ", coded once");
    }
}
