package org.dateline.store.correction;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.correction.Correction;
import org.dateline.core.correction.Outcome;
import org.dateline.core.correction.Ruled;
import org.dateline.store.decision.DecisionKind;
import org.dateline.store.report.Packed;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Reads and writes corrections, and what they make of reports, within a transaction. */
public final class CorrectionRows {

    private CorrectionRows() {}

    /** Those of a report that nobody took back, oldest first. */
    public static List<Correction> standing(Handle handle, long report) {
        return handle.createQuery("SELECT c.decision, c.revision, c.content, d.kind FROM correction c"
                        + " JOIN decision d ON d.number = c.decision WHERE c.report = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number) ORDER BY c.decision")
                .bind(0, report)
                .map((row, context) -> correction(row))
                .list();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("decision"),
                row.getInt("revision"),
                row.getString("kind").equals(DecisionKind.CHECK.word()),
                CodingJson.ruled(row.getString("content")));
    }

    static Optional<Correction> one(Handle handle, long decision) {
        return handle.createQuery("SELECT c.decision, c.revision, c.content, d.kind FROM correction c"
                        + " JOIN decision d ON d.number = c.decision WHERE c.decision = ?")
                .bind(0, decision)
                .map((row, context) -> correction(row))
                .findOne();
    }

    /** What a correction says, as it is stored; for the log. */
    public static Optional<String> content(Handle handle, long decision) {
        return handle.createQuery("SELECT report, revision, content FROM correction WHERE decision = ?")
                .bind(0, decision)
                .map((row, context) -> row.getLong(1) + " " + row.getInt(2) + " " + row.getString(3))
                .findOne();
    }

    static void insert(Handle handle, long decision, long report, int revision, List<Ruled> ruled) {
        handle.createUpdate("INSERT INTO correction (decision, report, revision, content) VALUES (?, ?, ?, ?)")
                .bind(0, decision)
                .bind(1, report)
                .bind(2, revision)
                .bind(3, Values.storable(CodingJson.ruled(ruled)))
                .execute();
    }

    /** Keeps what corrections make of a report; nothing where none stands. */
    public static void write(Handle handle, long report, Optional<Correctable.Applied> applied) {
        handle.createUpdate("DELETE FROM corrected WHERE report = ?")
                .bind(0, report)
                .execute();
        if (applied.isEmpty()) {
            return;
        }
        List<Outcome> outcomes = applied.get().corrected().outcomes();
        handle.createUpdate("INSERT INTO corrected (report, record, outcome, stale, differing, checked)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .bind(0, report)
                .bind(1, Packed.pack(applied.get().record()))
                .bind(2, Values.storable(outcome(applied.get())))
                .bind(3, count(outcomes, Outcome.State.STALE))
                .bind(4, count(outcomes, Outcome.State.DIFFERS))
                .bind(5, applied.get().corrected().checked() ? 1 : 0)
                .execute();
    }

    private static long count(List<Outcome> outcomes, Outcome.State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }

    private static String outcome(Correctable.Applied applied) {
        StringBuilder json = new StringBuilder("{\"outcomes\":");
        json.append(CodingJson.outcomes(applied.corrected().outcomes())).append(",\"left_out\":[");
        String ids = String.join("\",\"", applied.corrected().leftOut());
        return json.append(ids.isEmpty() ? "" : "\"" + ids + "\"").append("]}").toString();
    }

    static Optional<CorrectedReading> reading(Handle handle, String report) {
        return handle.createQuery("SELECT c.record, c.outcome, c.checked FROM corrected c"
                        + " JOIN report r ON r.number = c.report WHERE r.id = ?")
                .bind(0, report)
                .map((row, context) -> reading(
                        Packed.unpack(row.getBytes("record")), row.getString("outcome"), row.getInt("checked") > 0))
                .findOne();
    }

    private static CorrectedReading reading(String record, String outcome, boolean checked) {
        return CodingJson.parsed(
                outcome,
                json -> new CorrectedReading(
                        record,
                        CodingJson.outcomes(json.get("outcomes")),
                        CodingJson.list(json.get("left_out"), JsonNode::textValue),
                        checked));
    }
}
