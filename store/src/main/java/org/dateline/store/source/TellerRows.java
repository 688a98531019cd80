package org.dateline.store.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.incident.account.Grade;
import org.dateline.core.incident.account.Graded;
import org.dateline.core.incident.account.Reliability;
import org.dateline.core.incident.account.SourceRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Keeps the records of tellers, as the sum of what each incident has in them, and knows the grades that people gave. */
public final class TellerRows {

    private static final String COUNTS = "verified, rejected, contradicted, corrected";

    private TellerRows() {}

    /** What an incident has in the records from now on. */
    public static void write(Handle handle, long incident, SortedMap<String, SourceRecord> now) {
        Map<String, SourceRecord> before = ofIncident(handle, incident);
        if (before.equals(now)) {
            return;
        }
        TreeSet<String> tellers = new TreeSet<>(before.keySet());
        tellers.addAll(now.keySet());
        for (String teller : tellers) {
            SourceRecord old = before.get(teller);
            SourceRecord fresh = now.get(teller);
            if (fresh == null) {
                handle.createUpdate("DELETE FROM incident_teller WHERE incident = ? AND teller = ?")
                        .bind(0, incident)
                        .bind(1, teller)
                        .execute();
            } else if (!fresh.equals(old)) {
                counts(
                                handle.createUpdate("INSERT INTO incident_teller (" + COUNTS + ", teller, incident)"
                                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (incident, teller) DO UPDATE SET"
                                        + " verified = excluded.verified, rejected = excluded.rejected,"
                                        + " contradicted = excluded.contradicted, corrected = excluded.corrected"),
                                fresh)
                        .bind(4, teller)
                        .bind(5, incident)
                        .execute();
            }
            add(handle, teller, old == null ? SourceRecord.EMPTY : old, fresh == null ? SourceRecord.EMPTY : fresh);
        }
    }

    /** An incident that is no more has nothing in any record. */
    public static void forget(Handle handle, long incident) {
        write(handle, incident, new TreeMap<>());
    }

    private static void add(Handle handle, String teller, SourceRecord old, SourceRecord fresh) {
        if (!old.equals(fresh)) {
            SourceRecord total = of(handle, List.of(teller))
                    .getOrDefault(teller, SourceRecord.EMPTY)
                    .plus(fresh)
                    .minus(old);
            counts(
                            handle.createUpdate("INSERT INTO teller (" + COUNTS + ", teller) VALUES (?, ?, ?, ?, ?)"
                                    + " ON CONFLICT (teller) DO UPDATE SET"
                                    + " verified = excluded.verified, rejected = excluded.rejected,"
                                    + " contradicted = excluded.contradicted, corrected = excluded.corrected"),
                            total)
                    .bind(4, teller)
                    .execute();
        }
    }

    private static Update counts(Update update, SourceRecord record) {
        return update.bind(0, record.verified())
                .bind(1, record.rejected())
                .bind(2, record.contradicted())
                .bind(3, record.corrected());
    }

    /** What an incident has in the records. */
    public static Map<String, SourceRecord> ofIncident(Handle handle, long incident) {
        Map<String, SourceRecord> records = new TreeMap<>();
        handle.createQuery("SELECT teller, " + COUNTS + " FROM incident_teller WHERE incident = ?")
                .bind(0, incident)
                .map((row, context) -> Map.entry(row.getString("teller"), record(row)))
                .forEach(e -> records.put(e.getKey(), e.getValue()));
        return records;
    }

    /** The records of those tellers, over all incidents. */
    public static Map<String, SourceRecord> of(Handle handle, Collection<String> tellers) {
        Map<String, SourceRecord> records = new HashMap<>();
        for (String teller : tellers) {
            handle.createQuery("SELECT " + COUNTS + " FROM teller WHERE teller = ?")
                    .bind(0, teller)
                    .map((row, context) -> record(row))
                    .findOne()
                    .ifPresent(record -> records.put(teller, record));
        }
        return records;
    }

    static SourceRecord record(ResultSet row) throws SQLException {
        return new SourceRecord(
                row.getInt("verified"), row.getInt("rejected"), row.getInt("contradicted"), row.getInt("corrected"));
    }

    /** All grades that people gave, by teller. Of two sources with one key, the one counted first speaks for both. */
    public static Map<String, Graded.Ruling> graded(Handle handle) {
        Map<String, Graded.Ruling> grades = new HashMap<>();
        handle.createQuery(
                        "SELECT teller, grade, grade_by FROM source WHERE grade IS NOT NULL AND teller <> '' ORDER BY"
                                + " number")
                .map((row, context) -> Map.entry(
                        row.getString(1),
                        new Graded.Ruling(
                                new Grade(Reliability.valueOf(row.getString(2)), "graded by " + row.getString(3)),
                                row.getString(3))))
                .forEach(e -> grades.putIfAbsent(e.getKey(), e.getValue()));
        return grades;
    }

    /** The incidents that a source's teller tells of. */
    public static List<Long> incidents(Handle handle, long source) {
        return handle.createQuery("SELECT t.incident FROM source s JOIN incident_teller t ON t.teller = s.teller"
                        + " WHERE s.number = ? AND s.teller <> ''")
                .bind(0, source)
                .mapTo(Long.class)
                .list();
    }
}
