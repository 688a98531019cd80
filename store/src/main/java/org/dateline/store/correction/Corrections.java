package org.dateline.store.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.correction.Correction;
import org.dateline.core.correction.EventCoding;
import org.dateline.core.correction.Ruled;
import org.dateline.store.Cursor;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Decision;
import org.dateline.store.decision.DecisionKind;
import org.dateline.store.decision.DecisionRows;
import org.dateline.store.decision.Signature;
import org.dateline.store.report.Ingest;
import org.dateline.store.report.Intake;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/**
 * Takes down what people say of the records of reports, and has the mentions made anew by it at once. Whoever corrects hands
 * in the report as it is kept, coded again, since corrections are set over what the coder reads. Safe for use by several
 * threads.
 */
public final class Corrections {

    private final Database database;
    private final Ingest ingest;

    public Corrections(Database database, Ingest ingest) {
        this.database = database;
        this.ingest = ingest;
    }

    /**
     * Keeps what a person says of one record.
     *
     * @param kind one of confirm, correct, remove, add
     * @param revision whose words the person read
     * @throws StoreException if the report was revised meanwhile
     */
    public Decision rule(DecisionKind kind, Intake report, int revision, Ruled ruled, Signature signature) {
        if (!kind.isCorrection() || kind == DecisionKind.CHECK) {
            throw new IllegalArgumentException("no record is corrected by " + kind);
        }
        return keep(kind, report, revision, signature, Optional.of(ruled.record()), standing -> List.of(ruled));
    }

    /**
     * Marks a report as checked as a whole: its records are these and no more. Those that nobody spoke of are thereby right as
     * they are.
     */
    public Decision check(Intake report, int revision, Signature signature) {
        Correctable correctable = report.correctable()
                .orElseThrow(() -> StoreException.refused("a report that was not coded here cannot be checked"));
        return keep(
                DecisionKind.CHECK,
                report,
                revision,
                signature,
                Optional.empty(),
                standing -> Checking.of(correctable, standing, revision));
    }

    private Decision keep(
            DecisionKind kind,
            Intake report,
            int revision,
            Signature signature,
            Optional<String> record,
            Function<List<Correction>, List<Ruled>> says) {
        String id = report.story().report().id();
        return ingest.correct(report, (handle, number, newest) -> {
            if (newest != revision) {
                throw StoreException.refused(
                        "report '" + id + "' was revised meanwhile; look at its words again before you correct it");
            }
            List<Ruled> ruled = says.apply(CorrectionRows.standing(handle, number));
            long decision = DecisionRows.insert(handle, kind, id, record, signature, Optional.empty());
            CorrectionRows.insert(handle, decision, number, revision, ruled);
            DecisionRows.speakOf(handle, decision, events(ruled), DecisionRows.STAYS);
            return DecisionRows.enter(handle, decision);
        });
    }

    private static Set<String> events(List<Ruled> ruled) {
        return ruled.stream()
                .filter(one -> one.says().or(one::seen).orElseThrow() instanceof EventCoding)
                .map(Ruled::record)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Takes a correction back; the record is what it was before, and both stay in the log. */
    public Decision undo(long decision, Intake report, Signature signature) {
        return ingest.correct(report, (handle, number, newest) -> {
            Decision undone = DecisionRows.undoable(handle, decision);
            if (!undone.kind().isCorrection()
                    || !undone.target().equals(report.story().report().id())) {
                throw StoreException.refused("decision " + decision + " is no correction of this report");
            }
            long undo = DecisionRows.insert(
                    handle, DecisionKind.UNDO, undone.target(), Optional.empty(), signature, Optional.of(decision));
            return DecisionRows.enter(handle, undo);
        });
    }

    /** Those of a report, the newest first, also what was taken back. */
    public List<CorrectionEntry> of(String report) {
        return database.read(handle -> {
            List<Decision> decisions = DecisionRows.read(
                    handle,
                    new Where()
                            .and(
                                    "d.number IN (SELECT c.decision FROM correction c JOIN report r ON r.number = c.report"
                                            + " WHERE r.id = ?)",
                                    report),
                    "ORDER BY d.number DESC");
            Map<Long, Correction> said = decisions.stream()
                    .map(decision ->
                            CorrectionRows.one(handle, decision.number()).orElseThrow())
                    .collect(Collectors.toMap(Correction::number, Function.identity()));
            return decisions.stream()
                    .map(decision -> new CorrectionEntry(decision, said.get(decision.number())))
                    .toList();
        });
    }

    /** Those of a report that nobody took back, oldest first. */
    public List<Correction> standing(String report) {
        return database.read(handle -> CorrectionRows.standing(handle, number(handle, report)));
    }

    private static long number(Handle handle, String report) {
        return handle.createQuery("SELECT number FROM report WHERE id = ?")
                .bind(0, report)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> StoreException.notFound("there is no report '" + report + "'"));
    }

    /** What corrections make of a report; empty where none stands. */
    public Optional<CorrectedReading> reading(String report) {
        return database.read(handle -> CorrectionRows.reading(handle, report));
    }

    /** Ids of the reports that are checked as a whole, in order of arrival. */
    public Page<String> checked(PageRequest page) {
        long after = page.after().map(cursor -> Cursor.read(cursor, 1)[0]).orElse(0L);
        return database.read(handle -> {
            List<Row> rows = handle.createQuery("SELECT r.number, r.id FROM corrected c"
                            + " JOIN report r ON r.number = c.report WHERE c.checked = 1 AND r.number > ?"
                            + " ORDER BY r.number LIMIT " + (page.size() + 1))
                    .bind(0, after)
                    .map((row, context) -> new Row(row.getLong(1), row.getString(2)))
                    .list();
            Page<Row> found = Cursor.page(rows, page.size(), row -> Cursor.of(row.number()));
            return new Page<>(found.items().stream().map(Row::id).toList(), found.next());
        });
    }

    private record Row(long number, String id) {}
}
