package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.DecisionKind;

/** What people decided about an incident, the newest first. */
final class History {

    private History() {}

    static List<HistoryEntry> of(List<Decision> decisions) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Decision decision : decisions) {
            boolean correction = decision.kind().isCorrection();
            boolean undoable = !decision.undone() && decision.kind() != DecisionKind.UNDO && !correction;
            entries.add(
                    0,
                    new HistoryEntry(
                            Words.when(decision.when()),
                            decision.when().toString(),
                            decision.who(),
                            what(decision),
                            decision.reason(),
                            undoable ? decision.number() : 0,
                            decision.undone(),
                            correction ? Link.report(decision.target()) : ""));
        }
        return entries;
    }

    private static String what(Decision decision) {
        return switch (decision.kind()) {
            case VERIFY -> decision.value().isPresent() ? "verified it, as one of two readers" : "verified it";
            case REJECT -> "rejected it";
            case DISPUTE -> "marked it as disputed";
            case RETRACT -> "retracted it";
            case MERGE ->
                "merged " + decision.target() + " and " + decision.value().orElse("");
            case SPLIT ->
                "took " + Words.count(decision.parted().size(), "mention") + " out as an incident of their own";
            case GRADE ->
                "graded source " + decision.target() + " " + decision.value().orElse("");
            case COMMENT -> "commented";
            case CONFIRM -> "confirmed a record of a report";
            case CORRECT -> "corrected a record of a report";
            case REMOVE -> "removed a record of a report";
            case ADD -> "added a record to a report";
            case CHECK -> "checked a whole report";
            case UNDO ->
                "took decision " + decision.undoes().map(String::valueOf).orElse("") + " back";
        };
    }
}
