package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.report.Span;
import org.dateline.core.statement.Statement;

/**
 * Accounts that deny what a source before them told: "Rebels said they had shelled the port. The army denied it." The
 * act gets a second record, denied, by the one who denies; that he rejects a claim is then no event of its own.
 */
final class Denials {

    private Denials() {}

    /** The events, with those that are denied behind them. */
    static List<Draft> tell(List<Draft> events, Speaking speaking) {
        List<Draft> told = new ArrayList<>();
        Set<Span> cues = new HashSet<>();
        for (Draft event : events) {
            told.add(event);
            if (event.verbal || event.status != EventStatus.HAPPENED) {
                continue;
            }
            for (Statement denial : speaking.denials(event.match.clauses(), event.match.head())) {
                told.add(event.denied(denial));
                cues.add(denial.cue());
            }
        }
        told.removeIf(event ->
                event.type.plover().equals("REJECT") && cues.stream().anyMatch(cue -> cue.overlaps(event.trigger)));
        return told;
    }
}
