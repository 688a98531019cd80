package org.dateline.store.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.Codings;
import org.dateline.core.correction.Corrected;
import org.dateline.core.correction.Correction;
import org.dateline.core.correction.Corrector;
import org.dateline.core.correction.Outcome;
import org.dateline.core.correction.Ruled;
import org.dateline.store.StoreException;

/** What a person says who checked a report as a whole. */
final class Checking {

    private Checking() {}

    /**
     * Every record that no correction of its own speaks of, as it stands.
     *
     * @throws StoreException if a correction waits for a second look
     */
    static List<Ruled> of(Correctable report, List<Correction> standing, int revision) {
        // What an earlier check left out is before the person's eyes again.
        List<Correction> single = standing.stream().filter(c -> !c.whole()).toList();
        Corrected corrected = Corrector.apply(report.read(), single, revision);
        long stale = corrected.outcomes().stream()
                .filter(outcome -> outcome.state() == Outcome.State.STALE)
                .count();
        if (stale > 0) {
            throw StoreException.refused(
                    stale + " of its corrections no longer fit its words; take them back or make them"
                            + " anew, then check it");
        }
        Set<String> spoken = new HashSet<>();
        corrected.outcomes().forEach(outcome -> spoken.add(outcome.shown()));
        Map<String, Coding> read = new Codings(report.read()).all();
        List<Ruled> ruled = new ArrayList<>();
        new Codings(corrected.coded()).all().forEach((id, coding) -> {
            if (!spoken.contains(id)) {
                ruled.add(new Ruled(id, Optional.of(coding), Optional.ofNullable(read.get(id))));
            }
        });
        return ruled;
    }
}
