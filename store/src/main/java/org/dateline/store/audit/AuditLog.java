package org.dateline.store.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.store.Cursor;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.audit.Verification.Fault;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/** Writes and checks the log. Only the writer's thread appends. */
public final class AuditLog {

    /** More faults than this tell a person nothing new. */
    private static final int MOST_FAULTS = 100;

    private final Database database;

    private final List<Witness> witnesses;

    public AuditLog(Database database, List<Witness> witnesses) {
        this.database = database;
        this.witnesses = List.copyOf(witnesses);
    }

    /** Adds an entry within the writer's transaction. */
    public static void append(Handle handle, String who, String action, String subject, String detail) {
        AuditEntry last = handle.createQuery("SELECT * FROM audit ORDER BY number DESC LIMIT 1")
                .map((row, context) -> entry(row))
                .findOne()
                .orElse(null);
        AuditEntry next = AuditEntry.following(
                last, Values.now(), Values.storable(who), action, Values.storable(subject), Values.storable(detail));
        handle.createUpdate("INSERT INTO audit (number, at, who, action, subject, detail, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, next.number())
                .bind(1, next.at())
                .bind(2, next.who())
                .bind(3, next.action())
                .bind(4, next.subject())
                .bind(5, next.detail())
                .bind(6, next.previous())
                .bind(7, next.hash())
                .execute();
    }

    /** The newest first. */
    public Page<AuditEntry> find(Optional<String> subject, PageRequest page) {
        Where where = new Where();
        subject.ifPresent(id -> where.and("subject = ?", id));
        page.after().ifPresent(cursor -> where.and("number < ?", Cursor.read(cursor, 1)[0]));
        return database.read(handle -> {
            List<AuditEntry> rows = where.query(
                            handle, "SELECT * FROM audit%s ORDER BY number DESC LIMIT " + (page.size() + 1))
                    .map((row, context) -> entry(row))
                    .list();
            return Cursor.page(rows, page.size(), e -> Cursor.of(e.number()));
        });
    }

    /** Those behind an entry, oldest first: for whoever follows the log. */
    public List<AuditEntry> after(long number, int most) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM audit WHERE number > ? ORDER BY number LIMIT ?")
                        .bind(0, number)
                        .bind(1, most)
                        .map((row, context) -> entry(row))
                        .list());
    }

    /** Number of the last entry; 0 when there is none. */
    public long last() {
        return database.read(handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM audit")
                .mapTo(Long.class)
                .one());
    }

    /** Whether an entry has that hash: one noted earlier shows that nothing up to it was cut off or replaced. */
    public boolean holds(String hash) {
        return database.read(handle -> handle.createQuery("SELECT number FROM audit WHERE hash = ?")
                .bind(0, hash)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    /**
     * Checks every entry: its own hash, the hash of the one before, and that no number is missing; and every revision and
     * decision against the entry that speaks of it.
     */
    public Verification verify() {
        return database.read(handle -> {
            try (Stream<AuditEntry> entries = handle
                    .createQuery("SELECT * FROM audit ORDER BY number")
                    .setFetchSize(1_000)
                    .map((row, context) -> entry(row))
                    .stream()) {
                return verify(handle, entries.iterator());
            }
        });
    }

    private Verification verify(Handle handle, Iterator<AuditEntry> entries) {
        List<Fault> faults = new ArrayList<>();
        Map<Witness, Long> attested = new HashMap<>();
        long count = 0;
        long expected = 1;
        String previous = AuditEntry.START;
        while (entries.hasNext()) {
            AuditEntry entry = entries.next();
            count++;
            if (entry.number() != expected) {
                add(
                        faults,
                        entry.number(),
                        "entries " + expected + " to " + (entry.number() - 1) + " before it are missing");
            } else if (!entry.previous().equals(previous)) {
                add(
                        faults,
                        entry.number(),
                        "it does not continue the entry before it: that one was changed or replaced");
            }
            if (!entry.isWhole()) {
                add(faults, entry.number(), "its content was changed: it does not match its own hash");
            }
            for (Witness witness : witnesses) {
                if (witness.knows(entry.action())) {
                    attested.merge(witness, 1L, Long::sum);
                    witness.objection(handle, entry).ifPresent(objection -> add(faults, entry.number(), objection));
                }
            }
            expected = entry.number() + 1;
            previous = entry.hash();
        }
        for (Witness witness : witnesses) {
            long unknown = witness.records(handle) - attested.getOrDefault(witness, 0L);
            if (unknown > 0) {
                add(faults, count, "the log knows nothing of " + unknown + " of the " + witness.name());
            }
        }
        return new Verification(count, previous, faults);
    }

    private static void add(List<Fault> faults, long entry, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(entry, what));
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getString("at"),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
