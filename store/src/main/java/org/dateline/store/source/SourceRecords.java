package org.dateline.store.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.account.Account;
import org.dateline.core.incident.account.Grade;
import org.dateline.core.incident.account.Graded;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Judgements;
import org.dateline.core.incident.account.Reliability;
import org.dateline.core.incident.account.SourceRecord;
import org.dateline.core.incident.account.TrackRecord;
import org.dateline.core.incident.copy.Outlet;
import org.dateline.core.incident.copy.Outlets;
import org.dateline.store.search.Folding;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** How the claims of each source fared, an entry for each incident that tells something about it, so that one is changed without the others. */
public final class SourceRecords {

    private SourceRecords() {}

    /**
     * Writes down anew what an incident tells about those who tell of it.
     *
     * @param happened what a person found; empty while nobody did
     */
    public static void write(Handle handle, long number, Incident incident, Optional<Boolean> happened) {
        remove(handle, number);
        Map<String, SourceRecord> records = TrackRecord.of(incident, happened);
        if (records.isEmpty()) {
            return;
        }
        try (PreparedBatch batch =
                handle.prepareBatch("INSERT INTO source_record (incident, teller, verified, rejected,"
                        + " contradicted, corrected) VALUES (?, ?, ?, ?, ?, ?)")) {
            records.forEach((teller, record) -> batch.bind(0, number)
                    .bind(1, teller)
                    .bind(2, record.verified())
                    .bind(3, record.rejected())
                    .bind(4, record.contradicted())
                    .bind(5, record.corrected())
                    .add());
            batch.execute();
        }
    }

    /** To be called when an incident goes. */
    public static void remove(Handle handle, long number) {
        handle.createUpdate("DELETE FROM source_record WHERE incident = ?")
                .bind(0, number)
                .execute();
    }

    /** What is known of those who tell of an incident: their records, and the grades that people gave them. */
    public static Judgements judgements(Handle handle, Incident incident, Outlets outlets) {
        Map<String, Graded.Ruling> given = given(handle, outlets);
        Map<String, SourceRecord> records = new HashMap<>();
        Map<String, Graded.Ruling> sources = new HashMap<>();
        for (Account account : incident.accounts()) {
            String teller = account.teller().key();
            SourceRecord record = record(handle, teller);
            if (!record.equals(SourceRecord.EMPTY)) {
                records.put(teller, record);
            }
            Graded.Ruling ruling = given.get(key(
                    account.teller().isOutlet() ? SourceEntry.Kind.PUBLISHER : SourceEntry.Kind.SPEAKER,
                    account.teller().name()));
            if (ruling != null) {
                sources.put(teller, ruling);
            }
        }
        return new Judgements(records, sources, Map.of(), Optional.empty());
    }

    private static SourceRecord record(Handle handle, String teller) {
        return handle.createQuery(
                        "SELECT coalesce(sum(verified), 0), coalesce(sum(rejected), 0),"
                                + " coalesce(sum(contradicted), 0), coalesce(sum(corrected), 0) FROM source_record WHERE teller = ?")
                .bind(0, teller)
                .map((row, context) -> new SourceRecord(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .one();
    }

    private record Given(String source, Graded.Ruling ruling) {}

    /** The grades that people gave, by {@link #key}: few, since each was given by hand. */
    private static Map<String, Graded.Ruling> given(Handle handle, Outlets outlets) {
        List<Given> all = handle.createQuery("SELECT s.kind, s.name, s.grade, d.reason, d.who FROM source s"
                        + " JOIN decision d ON d.kind = 'grade' AND d.target = 's' || s.number AND d.number ="
                        + " (SELECT max(l.number) FROM decision l WHERE l.kind = 'grade' AND l.target = d.target"
                        + " AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = l.number))"
                        + " WHERE s.grade IS NOT NULL")
                .map((row, context) -> new Given(
                        key(kind(row.getString("kind")), known(outlets, row.getString("name"))),
                        new Graded.Ruling(
                                new Grade(Reliability.valueOf(row.getString("grade")), row.getString("reason")),
                                row.getString("who"))))
                .list();
        Map<String, Graded.Ruling> given = new HashMap<>();
        all.forEach(one -> given.put(one.source(), one.ruling()));
        return given;
    }

    private static SourceEntry.Kind kind(String word) {
        return word.equals(SourceEntry.Kind.PUBLISHER.word()) ? SourceEntry.Kind.PUBLISHER : SourceEntry.Kind.SPEAKER;
    }

    /** An outlet tells under the name that the table of outlets has for it. */
    private static String known(Outlets outlets, String name) {
        return outlets.find(name).map(Outlet::name).orElse(name);
    }

    private static String key(SourceEntry.Kind kind, String name) {
        return kind.word() + " " + Folding.words(name);
    }
}
