package org.dateline.store.correction;

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
import org.dateline.core.event.EventMention;
import org.dateline.core.statement.Statement;
import org.dateline.store.StoreException;
import org.dateline.store.report.Intake;
import org.dateline.store.report.StoredReport;

/** A stored report as the coder reads it now, with the corrections that stand over it. */
public final class Rereading {

    private final StoredReport stored;
    private final Intake intake;
    private final Corrected corrected;
    private final Map<String, Coding> machine;
    private final Map<String, Coding> now;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    public Rereading(StoredReport stored, Intake intake, List<Correction> standing) {
        this.stored = stored;
        this.intake = intake;
        CodedReport read = intake.correctable()
                .orElseThrow(() -> StoreException.refused("a report that was not coded here cannot be corrected"))
                .read();
        this.corrected = Corrector.apply(read, standing, stored.entry().revision());
        this.machine = new Codings(read).all();
        this.now = new Codings(corrected.coded()).all();
        corrected.outcomes().forEach(outcome -> outcomes.put(outcome.shown(), outcome));
    }

    public StoredReport stored() {
        return stored;
    }

    public Intake intake() {
        return intake;
    }

    public CodedReport coded() {
        return corrected.coded();
    }

    /** A record as it stands; also one that was left out of a checked report. */
    public Optional<Coding> coding(String shown) {
        return Optional.ofNullable(now.get(shown)).or(() -> Optional.ofNullable(machine.get(shown)));
    }

    /** Id of the record that people know by a letter and its place in the text: {@code E2}, {@code S1}. */
    public Optional<String> named(String label) {
        if (!label.matches("[ESes][1-9][0-9]{0,6}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(label.substring(1)) - 1;
        List<String> ids = Character.toUpperCase(label.charAt(0)) == 'E'
                ? coded().events().stream().map(EventMention::id).toList()
                : coded().statements().stream().map(Statement::id).toList();
        return index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
    }

    /** What became of what a person said of a record; empty where nobody said anything that holds. */
    public Optional<Outcome> outcome(String shown) {
        return Optional.ofNullable(outcomes.get(shown)).filter(outcome -> outcome.state() != Outcome.State.STALE);
    }

    /** What became of everything that was said, also of what does not hold. */
    public List<Outcome> outcomes() {
        return corrected.outcomes();
    }

    /** Whether a person stands behind every record, and said that there are no more. */
    public boolean isChecked() {
        return corrected.checked();
    }

    /** What the coder reads where that record is. */
    public Optional<Coding> machine(String shown) {
        Outcome outcome = outcomes.get(shown);
        return outcome != null && outcome.state() != Outcome.State.STALE
                ? outcome.machine()
                : Optional.ofNullable(machine.get(shown));
    }

    /** What a person says of a record, under the id that corrections know it by. */
    public Ruled ruled(String shown, Optional<Coding> says) {
        Outcome outcome = outcomes.get(shown);
        String record = outcome == null ? shown : outcome.record();
        Optional<Coding> seen = machine(shown);
        return new Ruled(record, says, says.isEmpty() && seen.isEmpty() ? coding(shown) : seen);
    }

    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Statement statement : coded().statements()) {
            sources.put(statement.id(), statement.source().name());
        }
        return sources;
    }
}
