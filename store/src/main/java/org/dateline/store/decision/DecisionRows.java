package org.dateline.store.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.correction.CorrectionRows;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads and writes decisions with the mentions they speak of, within a transaction. */
public final class DecisionRows {

    /** Of a split: the mentions that stay. Of any other: all it speaks of. */
    public static final int STAYS = 0;

    static final int GOES = 1;

    private record Part(String mention, int part) {}

    private DecisionRows() {}

    public static List<Decision> read(Handle handle, Where where, String order) {
        List<Decision> bare = where.query(
                        handle,
                        "SELECT d.*, (SELECT u.number FROM decision u WHERE u.undoes = d.number) AS undone_by"
                                + " FROM decision d%s " + order)
                .map((row, context) -> bare(row))
                .list();
        return bare.stream().map(decision -> whole(handle, decision)).toList();
    }

    public static Optional<Decision> one(Handle handle, long number) {
        return read(handle, new Where().and("d.number = ?", number), "").stream()
                .findFirst();
    }

    private static Decision whole(Handle handle, Decision d) {
        Map<Integer, List<String>> parts = new HashMap<>();
        handle.createQuery("SELECT mention, part FROM decision_mention WHERE decision = ? ORDER BY mention")
                .bind(0, d.number())
                .map((row, context) -> new Part(row.getString(1), row.getInt(2)))
                .forEach(p ->
                        parts.computeIfAbsent(p.part(), k -> new ArrayList<>()).add(p.mention()));
        return new Decision(
                d.number(),
                d.kind(),
                d.target(),
                d.value(),
                d.reason(),
                d.who(),
                d.when(),
                d.undoes(),
                d.undone(),
                parts.getOrDefault(STAYS, List.of()),
                parts.getOrDefault(GOES, List.of()));
    }

    private static Decision bare(ResultSet row) throws SQLException {
        long undoes = row.getLong("undoes");
        Optional<Long> undone = row.wasNull() ? Optional.empty() : Optional.of(undoes);
        return new Decision(
                row.getLong("number"),
                DecisionKind.of(row.getString("kind")),
                row.getString("target"),
                Values.text(row, "value"),
                row.getString("reason"),
                row.getString("who"),
                Values.instant(row, "decided_at"),
                undone,
                row.getObject("undone_by") != null,
                List.of(),
                List.of());
    }

    /** A decision that somebody wants to take back. */
    public static Decision undoable(Handle handle, long number) {
        Decision decision =
                one(handle, number).orElseThrow(() -> StoreException.notFound("there is no decision " + number));
        if (decision.kind() == DecisionKind.UNDO) {
            throw StoreException.refused("decision " + number + " is itself an undo; decide anew instead");
        }
        if (decision.undone()) {
            throw StoreException.refused("decision " + number + " is undone already");
        }
        return decision;
    }

    public static long insert(
            Handle handle,
            DecisionKind kind,
            String target,
            Optional<String> value,
            Signature signature,
            Optional<Long> undoes) {
        long number = Numbers.next(handle, "decision");
        handle.createUpdate("INSERT INTO decision (number, kind, target, value, reason, who, decided_at, undoes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, number)
                .bind(1, kind.word())
                .bind(2, target)
                .bind(3, value.orElse(null))
                .bind(4, Values.storable(signature.reason()))
                .bind(5, Values.storable(signature.who()))
                .bind(6, Values.now().toString())
                .bind(7, undoes.orElse(null))
                .execute();
        return number;
    }

    public static void speakOf(Handle handle, long decision, Collection<String> mentions, int part) {
        if (mentions.isEmpty()) {
            return;
        }
        try (PreparedBatch batch =
                handle.prepareBatch("INSERT INTO decision_mention (decision, mention, part) VALUES (?, ?, ?)")) {
            mentions.forEach(mention ->
                    batch.bind(0, decision).bind(1, mention).bind(2, part).add());
            batch.execute();
        }
    }

    /** Reads it back and enters it into the log, with all that it says. */
    public static Decision enter(Handle handle, long number) {
        Decision decision = one(handle, number).orElseThrow();
        AuditLog.append(
                handle,
                decision.who(),
                decision.kind().word(),
                decision.target(),
                DecisionDetail.of(decision, CorrectionRows.content(handle, number)));
        return decision;
    }
}
