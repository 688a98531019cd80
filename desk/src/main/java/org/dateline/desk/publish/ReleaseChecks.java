package org.dateline.desk.publish;

import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.view.Words;
import org.dateline.store.incident.IncidentView;
import org.dateline.store.release.Releases;

/** What a person looks at before an incident goes out. Only the first keeps it in; the others are for the person to weigh. */
final class ReleaseChecks {

    private ReleaseChecks() {}

    static List<ReleaseView.Check> of(IncidentView view, Snapshot snapshot) {
        List<ReleaseView.Check> checks = new ArrayList<>();
        boolean may = Releases.mayGoOut(view.entry().status());
        checks.add(new ReleaseView.Check(
                may ? "ok" : "bad",
                may ? "A person decided: " + snapshot.status() : "Nobody verified it or marked it as disputed"));
        int unseen = view.entry().unseen();
        checks.add(new ReleaseView.Check(
                unseen == 0 ? "ok" : "todo",
                unseen == 0
                        ? "Nothing came in since it was decided"
                        : Words.count(unseen, "mention") + " came after it was decided; look again whether it stands"));
        List<String> unsupported = snapshot.facts().stream()
                .filter(fact -> fact.positions().stream().anyMatch(p -> p.sources() == 0))
                .map(Snapshot.Fact::name)
                .toList();
        checks.add(new ReleaseView.Check(
                unsupported.isEmpty() ? "ok" : "todo",
                unsupported.isEmpty()
                        ? "Every value has a source of its own"
                        : "No independent source stands behind a value of: " + String.join(", ", unsupported)));
        long contradicted = snapshot.contradictions();
        checks.add(new ReleaseView.Check(
                "ok",
                contradicted == 0
                        ? "No account contradicts another"
                        : "All sides are shown in " + Words.count(contradicted, "contradicted field")));
        long hidden = snapshot.accounts().stream()
                .filter(account -> account.name().equals(LeftOut.SOURCE))
                .count();
        checks.add(new ReleaseView.Check(
                "ok",
                hidden == 0
                        ? "Every source is named; leave out below who must not be"
                        : Words.count(hidden, "source") + " not named"));
        if (snapshot.reports().isEmpty()) {
            checks.add(new ReleaseView.Check("todo", "No report is named for readers to look up"));
        }
        return checks;
    }
}
