package org.dateline.store.report;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.dateline.core.correction.Correction;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.copy.FingerprintReader;
import org.dateline.core.incident.copy.Outlets;
import org.dateline.core.report.Report;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditEntry;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.correction.Correctable;
import org.dateline.store.correction.CorrectionRows;
import org.dateline.store.incident.Linking;
import org.dateline.store.incident.MentionJson;
import org.dateline.store.incident.MentionRows;
import org.dateline.store.report.Receipt.Outcome;
import org.dateline.store.schema.Database;
import org.dateline.store.source.SourceRows;
import org.jdbi.v3.core.Handle;

/**
 * Takes reports in: report, reading, mentions, links, incidents and log entry in one transaction. Safe for use by several
 * threads; those that hand in many reports do best to have some dozens under way with {@link #submit}, which share a wait
 * for the disk.
 */
public final class Ingest {

    private final Database database;
    private final Linking linking;
    private final FingerprintReader fingerprints;
    private final ReportRows rows;
    private final MentionRows mentionRows;

    public Ingest(Database database, Linking linking, Outlets outlets) {
        this.fingerprints = new FingerprintReader(outlets);
        this.database = database;
        this.linking = linking;
        SourceRows sources = new SourceRows(outlets);
        this.rows = new ReportRows(database.dialect(), sources);
        this.mentionRows = new MentionRows(sources);
    }

    /** Queues a report. The future completes when it is on the disk, or fails with a {@link StoreException}. */
    public CompletableFuture<Receipt> submit(Intake intake) {
        Prepared prepared = Prepared.of(intake, fingerprints);
        return database.writer().submit(handle -> keep(handle, prepared));
    }

    /** Keeps a report, and returns when it is on the disk. */
    public Receipt add(Intake intake) {
        Prepared prepared = Prepared.of(intake, fingerprints);
        return database.writer().write(handle -> keep(handle, prepared));
    }

    /**
     * Keeps what a newer coder read in the newest revision of a report that is there. Decisions of people stand as they
     * are.
     *
     * @throws StoreException if there is no such report, or its text is another one by now
     */
    public Recoded recode(Intake intake) {
        Prepared prepared = Prepared.of(intake, fingerprints);
        return database.writer().write(handle -> recode(handle, prepared));
    }

    private Receipt keep(Handle handle, Prepared prepared) throws SQLException {
        Optional<ReportRows.Known> known = rows.find(handle, prepared.report().id());
        if (known.isPresent() && known.get().hash().equals(prepared.hash())) {
            return new Receipt(
                    prepared.report().id(), Outcome.UNCHANGED, known.get().revision(), List.of());
        }
        int revision = known.map(k -> k.revision() + 1).orElse(1);
        long number;
        Set<String> orphaned = new TreeSet<>();
        Prepared put = prepared;
        if (known.isPresent()) {
            number = known.get().number();
            put = corrected(handle, number, revision, prepared);
            orphaned.addAll(takeOut(handle, known.get()));
            rows.revise(handle, number, revision, put);
        } else {
            number = rows.insert(handle, prepared);
        }
        List<String> incidents = putIn(handle, number, put, orphaned);
        AuditLog.append(
                handle,
                AuditEntry.MACHINE,
                known.isPresent() ? "revise" : "ingest",
                prepared.report().id(),
                prepared.detail(revision));
        linking.done(handle);
        return new Receipt(
                prepared.report().id(), known.isPresent() ? Outcome.REVISED : Outcome.ADDED, revision, incidents);
    }

    private Recoded recode(Handle handle, Prepared prepared) throws SQLException {
        ReportRows.Known known = same(handle, prepared);
        Recoded recoded = remake(handle, known, prepared);
        AuditLog.append(
                handle,
                AuditEntry.MACHINE,
                "recode",
                prepared.report().id(),
                prepared.detail(known.revision(), recoded));
        linking.done(handle);
        return recoded;
    }

    private ReportRows.Known same(Handle handle, Prepared prepared) {
        Report report = prepared.report();
        ReportRows.Known known = rows.find(handle, report.id())
                .orElseThrow(() -> StoreException.notFound("there is no report '" + report.id() + "'"));
        if (!known.hash().equals(prepared.hash())) {
            throw StoreException.refused(
                    "report '" + report.id() + "' has another content by now; a new revision is added, not recoded");
        }
        return known;
    }

    private Recoded remake(Handle handle, ReportRows.Known known, Prepared prepared) throws SQLException {
        Prepared put = corrected(handle, known.number(), known.revision(), prepared);
        Map<String, String> before = mentionRows.details(handle, known.number());
        Set<String> orphaned = takeOut(handle, known);
        rows.reread(handle, known.number(), known.revision(), put);
        List<String> incidents = putIn(handle, known.number(), put, orphaned);
        return compare(handle, put, before, incidents);
    }

    /** A change of what people say of a report's records. */
    @FunctionalInterface
    public interface Change<T> {
        /** @param report its row number */
        T make(Handle handle, long report, int revision);
    }

    /**
     * Makes a change of the corrections of a report, and its mentions anew by what stands then.
     *
     * @param intake the report as it is kept
     * @throws StoreException if there is no such report, its text is another one by now, or it was not coded here
     */
    public <T> T correct(Intake intake, Change<T> change) {
        if (intake.correctable().isEmpty()) {
            throw StoreException.refused("a report that was not coded here cannot be corrected");
        }
        Prepared prepared = Prepared.of(intake, fingerprints);
        return database.writer().write(handle -> {
            ReportRows.Known known = same(handle, prepared);
            linking.begin(handle);
            T made = change.make(handle, known.number(), known.revision());
            if (!rows.coder(handle, known.number()).equals(intake.reading().coder())) {
                // Another coder read it last, so that this is a reading anew as well.
                recode(handle, prepared);
            } else {
                remake(handle, known, prepared);
                linking.done(handle);
            }
            return made;
        });
    }

    /** With the corrections that stand for it over what was read. */
    private static Prepared corrected(Handle handle, long number, int revision, Prepared prepared) {
        List<Correction> standing = CorrectionRows.standing(handle, number);
        Optional<Correctable.Applied> applied = standing.isEmpty()
                ? Optional.empty()
                : prepared.intake().correctable().map(report -> report.apply(standing, revision));
        CorrectionRows.write(handle, number, applied);
        return applied.map(prepared::corrected).orElse(prepared);
    }

    private Set<String> takeOut(Handle handle, ReportRows.Known known) throws SQLException {
        Set<String> orphaned = linking.remove(handle, known.number());
        mentionRows.remove(handle, known.number());
        rows.unregister(handle, known.number());
        return orphaned;
    }

    private List<String> putIn(Handle handle, long number, Prepared prepared, Set<String> orphaned)
            throws SQLException {
        rows.register(handle, number, prepared);
        mentionRows.insert(handle, number, prepared.intake().story());
        List<String> incidents = linking.add(handle, number, prepared.intake().telling(), orphaned);
        linking.dropEmpty(handle);
        return incidents;
    }

    private static Recoded compare(
            Handle handle, Prepared prepared, Map<String, String> before, List<String> incidents) {
        Map<String, String> after = new TreeMap<>();
        for (Mention mention : prepared.intake().story().mentions()) {
            after.put(mention.id(), MentionJson.write(mention));
        }
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        after.forEach((id, detail) -> {
            if (!before.containsKey(id)) {
                added.add(id);
            } else if (!before.get(id).equals(detail)) {
                changed.add(id);
            }
        });
        List<String> removed = before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .sorted()
                .toList();
        Map<String, String> touched = new HashMap<>(before);
        touched.keySet().removeIf(id -> !changed.contains(id) && !removed.contains(id));
        TreeSet<Long> decisions = new TreeSet<>();
        touched.keySet()
                .forEach(id -> decisions.addAll(handle.createQuery("SELECT dm.decision FROM decision_mention dm"
                                + " WHERE dm.mention = ? AND NOT EXISTS"
                                + " (SELECT 1 FROM decision u WHERE u.undoes = dm.decision)")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .list()));
        return new Recoded(prepared.report().id(), added, removed, changed, List.copyOf(decisions), incidents);
    }
}
