package org.dateline.store.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/** Reads decisions with the mentions they speak of. */
final class DecisionRows {

    /** Of a split: the mentions that stay. Of any other: all it speaks of. */
    static final int STAYS = 0;

    static final int GOES = 1;

    private record Part(String mention, int part) {}

    private DecisionRows() {}

    static List<Decision> read(Handle handle, Where where, String order) {
        List<Decision> bare = where.query(
                        handle,
                        "SELECT d.*, (SELECT u.number FROM decision u WHERE u.undoes = d.number) AS undone_by"
                                + " FROM decision d%s " + order)
                .map((row, context) -> bare(row))
                .list();
        return bare.stream().map(decision -> whole(handle, decision)).toList();
    }

    static Optional<Decision> one(Handle handle, long number) {
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
}
