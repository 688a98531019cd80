package org.dateline.store.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.Cursor;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.incident.Linking;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/** Takes down what people decide, and lets it take effect at once. Safe for use by several threads. */
public final class Decisions {

    private final Database database;
    private final DecisionWriter writer;

    public Decisions(Database database, Linking linking) {
        this.database = database;
        this.writer = new DecisionWriter(linking);
    }

    public Decision verify(String incident, Signature signature) {
        return status(DecisionKind.VERIFY, incident, signature);
    }

    public Decision reject(String incident, Signature signature) {
        return status(DecisionKind.REJECT, incident, signature);
    }

    public Decision dispute(String incident, Signature signature) {
        return status(DecisionKind.DISPUTE, incident, signature);
    }

    public Decision retract(String incident, Signature signature) {
        return status(DecisionKind.RETRACT, incident, signature);
    }

    public Decision comment(String incident, Signature signature) {
        return status(DecisionKind.COMMENT, incident, signature);
    }

    private Decision status(DecisionKind kind, String incident, Signature signature) {
        return database.writer().write(handle -> writer.status(handle, kind, incident, signature));
    }

    /** Both are one from now on, whatever the machine finds later. Its id is that of the earlier one. */
    public Decision merge(String incident, String other, Signature signature) {
        return database.writer().write(handle -> writer.merge(handle, incident, other, signature));
    }

    /**
     * Those mentions tell of another happening, one together. {@link Decision#value} is its id.
     *
     * @param mentions ids of some of the incident's mentions, not all
     */
    public Decision split(String incident, Set<String> mentions, Signature signature) {
        return database.writer().write(handle -> writer.split(handle, incident, mentions, signature));
    }

    /**
     * Gives a source a grade.
     *
     * @param source its id
     * @param grade Admiralty reliability, A to F
     */
    public Decision grade(String source, String grade, Signature signature) {
        return database.writer().write(handle -> writer.grade(handle, source, grade, signature));
    }

    /**
     * Takes a decision back; what it did is gone, both stay in the record. Of a correction, {@link
     * org.dateline.store.correction.Corrections#undo} does.
     */
    public Decision undo(long decision, Signature signature) {
        return database.writer().write(handle -> writer.undo(handle, decision, signature));
    }

    /** The decision of that number. */
    public Optional<Decision> get(long decision) {
        return database.read(handle -> DecisionRows.one(handle, decision));
    }

    /** The newest first. */
    public Page<Decision> find(Optional<String> target, PageRequest page) {
        Where where = new Where();
        target.ifPresent(id -> where.and("d.target = ?", id));
        page.after().ifPresent(cursor -> where.and("d.number < ?", Cursor.read(cursor, 1)[0]));
        return database.read(handle -> {
            List<Decision> rows = DecisionRows.read(handle, where, "ORDER BY d.number DESC LIMIT " + (page.size() + 1));
            return Cursor.page(rows, page.size(), d -> Cursor.of(d.number()));
        });
    }

    /** Those that speak of any mention of an incident, oldest first. */
    public static List<Decision> about(Handle handle, long incident) {
        Where where = new Where()
                .and(
                        "d.number IN (SELECT dm.decision FROM decision_mention dm JOIN mention m ON m.id = dm.mention"
                                + " WHERE m.incident = ?)",
                        incident);
        return DecisionRows.read(handle, where, "ORDER BY d.number");
    }
}
