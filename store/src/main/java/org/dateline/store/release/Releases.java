package org.dateline.store.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.Cursor;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.StoreException;
import org.dateline.store.audit.AuditLog;
import org.dateline.store.decision.Signature;
import org.dateline.store.incident.Incidents;
import org.dateline.store.incident.Status;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/** Gives incidents out, takes them back, and tells what the public sees. Safe for use by several threads. */
public final class Releases {

    private static final Set<Status> RELEASABLE = Set.of(Status.VERIFIED, Status.DISPUTED);
    private static final int LARGEST = 5_000_000;

    private final Database database;

    public Releases(Database database) {
        this.database = database;
    }

    /** Whether incidents of that status may be given out. */
    public static boolean mayGoOut(Status status) {
        return RELEASABLE.contains(status);
    }

    /**
     * Gives an incident out, or gives it out anew.
     *
     * @param incident its id, one it had, or the public one
     * @param title for lists
     * @param snapshot JSON of its public form
     * @param leftOut names of sources that it does not show
     * @throws StoreException if nobody verified it or marked it as disputed
     */
    public Release release(String incident, String title, String snapshot, List<String> leftOut, Signature signature) {
        if (title.isBlank() || snapshot.isBlank() || snapshot.length() > LARGEST) {
            throw StoreException.refused("a release has a title and a public form of at most " + LARGEST
                    + " characters, got " + snapshot.length());
        }
        return database.writer().write(handle -> {
            long number = Incidents.resolve(handle, incident).orElseThrow(() -> Incidents.missing(incident));
            requireDecided(handle, number, incident);
            String id = publicId(handle, number).orElseGet(() -> currentId(handle, number));
            return add(handle, Release.Kind.RELEASE, id, title, snapshot, leftOut, signature);
        });
    }

    /** Takes back what was given out; the public sees only that, when, and the reason. */
    public Release withdraw(String incident, Signature signature) {
        return database.writer().write(handle -> {
            Release last = find(handle, incident)
                    .filter(Release::isOut)
                    .orElseThrow(() -> StoreException.refused(
                            "'" + incident + "' is not released, so there is nothing to withdraw"));
            return add(handle, Release.Kind.WITHDRAW, last.incident(), "", "", List.of(), signature);
        });
    }

    /** What the public sees of each incident that ever was released, the last to change first; withdrawn ones too. */
    public Page<Release> latest(PageRequest page) {
        Where where = new Where().and(ReleaseRows.LATEST);
        return list(where, page);
    }

    /** As {@link #latest}, without those that were withdrawn. */
    public Page<Release> out(PageRequest page) {
        return list(new Where().and(ReleaseRows.LATEST).and("p.kind = ?", Release.Kind.RELEASE.word()), page);
    }

    private Page<Release> list(Where where, PageRequest page) {
        page.after().ifPresent(cursor -> where.and("p.number < ?", Cursor.read(cursor, 1)[0]));
        return database.read(handle -> {
            List<Release> rows = ReleaseRows.read(handle, where, "ORDER BY p.number DESC LIMIT " + (page.size() + 1));
            return Cursor.page(rows, page.size(), r -> Cursor.of(r.number()));
        });
    }

    /** What the public sees of a public id. */
    public Optional<Release> latest(String publicId) {
        return database.read(handle -> ReleaseRows.latest(handle, publicId));
    }

    /** What the public sees of an incident, by its id, one it had, or the public one. */
    public Optional<Release> of(String incident) {
        return database.read(handle -> find(handle, incident));
    }

    /** All versions of a public id, the newest first. */
    public List<Release> history(String publicId) {
        return database.read(handle -> ReleaseRows.read(
                handle, new Where().and("p.incident = ?", publicId), "ORDER BY p.number DESC LIMIT 500"));
    }

    public Optional<Release> version(String publicId, int version) {
        return database.read(handle ->
                ReleaseRows.read(
                                handle,
                                new Where().and("p.incident = ?", publicId).and("p.version = ?", version),
                                "")
                        .stream()
                        .findFirst());
    }

    /** Ids of incidents that may be given out and are not, the last to change first. */
    public Page<String> waiting(PageRequest page) {
        Where where = new Where()
                .and("i.status IN ('verified', 'disputed')")
                .and(
                        "NOT EXISTS (SELECT 1 FROM mention m JOIN incident_name a ON a.mention = m.id JOIN publication p ON"
                                + " p.incident = a.id WHERE m.incident = i.number AND p.kind = 'release' AND "
                                + ReleaseRows.LATEST + ")");
        page.after().ifPresent(cursor -> {
            long[] keys = Cursor.read(cursor, 2);
            where.and("(i.changed, i.number) < (?, ?)", keys[0], keys[1]);
        });
        return database.read(handle -> {
            List<Row> rows = where.query(
                            handle,
                            "SELECT i.id, i.changed, i.number FROM incident i%s"
                                    + " ORDER BY i.changed DESC, i.number DESC LIMIT " + (page.size() + 1))
                    .map((row, context) -> new Row(row.getString(1), row.getLong(2), row.getLong(3)))
                    .list();
            Page<Row> found = Cursor.page(rows, page.size(), r -> Cursor.of(r.changed(), r.number()));
            return new Page<>(found.items().stream().map(Row::id).toList(), found.next());
        });
    }

    private record Row(String id, long changed, long number) {}

    /** Number of the last row: whoever keeps what he made of them knows by it whether there is more. */
    public long mark() {
        return database.read(handle -> handle.createQuery("SELECT coalesce(max(number), 0) FROM publication")
                .mapTo(Long.class)
                .one());
    }

    private static void requireDecided(Handle handle, long number, String incident) {
        Status status = Status.of(handle.createQuery("SELECT status FROM incident WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one());
        if (!mayGoOut(status)) {
            throw StoreException.refused("incident '" + incident + "' is "
                    + status.phrase()
                    + "; only what a person verified or marked as disputed can be released");
        }
    }

    private static Release add(
            Handle handle,
            Release.Kind kind,
            String id,
            String title,
            String snapshot,
            List<String> leftOut,
            Signature signature) {
        int version = ReleaseRows.latest(handle, id).map(Release::version).orElse(0) + 1;
        Release release = new Release(
                Numbers.next(handle, "publication"),
                id,
                version,
                kind,
                title,
                snapshot,
                leftOut,
                signature.reason(),
                signature.who(),
                Values.now());
        ReleaseRows.insert(handle, release);
        Release kept = ReleaseRows.one(handle, release.number()).orElseThrow();
        AuditLog.append(handle, kept.who(), kind.word(), id, ReleaseRows.detail(kept));
        return kept;
    }

    private static Optional<Release> find(Handle handle, String incident) {
        return ReleaseRows.latest(handle, incident)
                .or(() -> Incidents.resolve(handle, incident)
                        .flatMap(number -> publicId(handle, number))
                        .flatMap(id -> ReleaseRows.latest(handle, id)));
    }

    /** The public id of an incident, under whatever id it was released; its own before one that it took in. */
    private static Optional<String> publicId(Handle handle, long number) {
        return handle.createQuery("SELECT p.incident FROM publication p JOIN incident_name a ON a.id = p.incident"
                        + " JOIN mention m ON m.id = a.mention JOIN incident i ON i.number = m.incident"
                        + " WHERE i.number = ? ORDER BY CASE WHEN i.id = p.incident THEN 0 ELSE 1 END, p.number DESC"
                        + " LIMIT 1")
                .bind(0, number)
                .mapTo(String.class)
                .findOne();
    }

    private static String currentId(Handle handle, long number) {
        return handle.createQuery("SELECT id FROM incident WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one();
    }
}
