package org.dateline.desk.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.CodedReport;
import org.dateline.core.correction.Coding;
import org.dateline.core.correction.Codings;
import org.dateline.core.correction.Corrected;
import org.dateline.core.correction.Correction;
import org.dateline.core.correction.Corrector;
import org.dateline.core.correction.Outcome;
import org.dateline.core.correction.Ruled;
import org.dateline.core.statement.Statement;
import org.dateline.desk.web.Refused;
import org.dateline.store.StoreException;
import org.dateline.store.report.Intake;
import org.dateline.store.report.StoredReport;

/** A stored report as the coder reads it now, with the corrections that stand over it. */
final class Reread {

    private final StoredReport stored;
    private final Intake intake;
    private final Corrected corrected;
    private final Map<String, Coding> machine;
    private final Map<String, Coding> now;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    Reread(StoredReport stored, Intake intake, List<Correction> standing) {
        this.stored = stored;
        this.intake = intake;
        CodedReport read = intake.correctable()
                .orElseThrow(
                        () -> StoreException.refused("This desk has no coder, so that records cannot be corrected."))
                .read();
        this.corrected = Corrector.apply(read, standing, stored.entry().revision());
        this.machine = new Codings(read).all();
        this.now = new Codings(corrected.coded()).all();
        corrected.outcomes().forEach(outcome -> outcomes.put(outcome.shown(), outcome));
    }

    StoredReport stored() {
        return stored;
    }

    Intake intake() {
        return intake;
    }

    CodedReport coded() {
        return corrected.coded();
    }

    /** A record as it stands; also one that was left out of a checked report. */
    Coding coding(String shown) {
        return Optional.ofNullable(now.get(shown))
                .or(() -> Optional.ofNullable(machine.get(shown)))
                .orElseThrow(() -> new Refused(
                        404,
                        "The report has no such record any more. Newer rules may read it otherwise; go back to it."));
    }

    /** What the coder reads where that record is. */
    Optional<Coding> machine(String shown) {
        Outcome outcome = outcomes.get(shown);
        return outcome != null && outcome.state() != Outcome.State.STALE
                ? outcome.machine()
                : Optional.ofNullable(machine.get(shown));
    }

    /** What a person says of a record, under the id that corrections know it by. */
    Ruled ruled(String shown, Optional<Coding> says) {
        Outcome outcome = outcomes.get(shown);
        String record = outcome == null ? shown : outcome.record();
        Optional<Coding> seen = machine(shown);
        return new Ruled(record, says, says.isEmpty() && seen.isEmpty() ? Optional.of(coding(shown)) : seen);
    }

    Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Statement statement : coded().statements()) {
            sources.put(statement.id(), statement.source().name());
        }
        return sources;
    }
}
