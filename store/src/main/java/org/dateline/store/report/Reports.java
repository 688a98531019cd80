package org.dateline.store.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.copy.CopyGroup;
import org.dateline.core.report.Report;
import org.dateline.store.Cursor;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.StoreException;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.dateline.store.search.Excerpt;
import org.dateline.store.search.SearchQuery;
import org.jdbi.v3.core.Handle;

/** Reads reports: lists, searches, single ones with all revisions. Safe for use by several threads. */
public final class Reports {

    private static final String ENTRY = "SELECT r.number, r.id, r.revision, r.published, r.publisher, r.title, r.url,"
            + " r.received_at, r.changed_at, r.coder, r.mentions";

    private final Database database;

    public Reports(Database database) {
        this.database = database;
    }

    public long count() {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM report")
                .mapTo(Long.class)
                .one());
    }

    /**
     * Searches and lists, the last to come first. A search of nothing finds nothing; one that only says what must not
     * occur as well.
     */
    public Page<Hit> find(ReportFilter filter, PageRequest page) {
        SearchQuery query = SearchQuery.parse(filter.words().orElse(""));
        if (filter.words().isPresent() && query.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Where where = new Where();
        filter.words()
                .ifPresent(words -> where.and(
                        "r.number IN (" + database.dialect().matchingReports() + ")",
                        database.dialect().search(query)));
        filter.publisher().ifPresent(name -> where.and("r.publisher = ?", name));
        filter.from().ifPresent(day -> where.and("r.published >= ?", day.toString()));
        filter.to().ifPresent(day -> where.and("r.published <= ?", day.toString()));
        page.after().ifPresent(cursor -> where.and("r.number < ?", Cursor.read(cursor, 1)[0]));
        return database.read(handle -> {
            List<Hit> hits = where.query(
                            handle,
                            ENTRY + ", substr(v.text, 1, 20000) AS text FROM report r"
                                    + " JOIN revision v ON v.report = r.number AND v.revision = r.revision"
                                    + "%s ORDER BY r.number DESC LIMIT " + (page.size() + 1))
                    .map((row, context) -> new Hit(entry(row), Excerpt.of(row.getString("text"), query)))
                    .list();
            return Cursor.page(hits, page.size(), hit -> Cursor.of(hit.report().number()));
        });
    }

    /** Reports that another coder than this read last, in order of arrival: those to read again. */
    public Page<StoredReport> readBefore(String coder, PageRequest page) {
        long after = page.after().map(cursor -> Cursor.read(cursor, 1)[0]).orElse(0L);
        return database.read(handle -> {
            List<String> ids = handle.createQuery("SELECT id FROM report WHERE number > ? AND coder <> ?"
                            + " ORDER BY number LIMIT " + (page.size() + 1))
                    .bind(0, after)
                    .bind(1, coder)
                    .mapTo(String.class)
                    .list();
            List<StoredReport> found =
                    ids.stream().flatMap(id -> get(handle, id).stream()).toList();
            return Cursor.page(
                    found, page.size(), report -> Cursor.of(report.entry().number()));
        });
    }

    public Optional<StoredReport> get(String id) {
        return database.read(handle -> get(handle, id));
    }

    private static Optional<StoredReport> get(Handle handle, String id) {
        Optional<ReportEntry> found = handle.createQuery(ENTRY + " FROM report r WHERE r.id = ?")
                .bind(0, id)
                .map((row, context) -> entry(row))
                .findOne();
        return found.map(entry -> {
            List<Revision> revisions = handle.createQuery("SELECT * FROM revision WHERE report = ? ORDER BY revision")
                    .bind(0, entry.number())
                    .map((row, context) -> revision(row, id))
                    .list();
            Reading reading = handle.createQuery("SELECT coder, record FROM reading WHERE report = ? AND revision = ?")
                    .bind(0, entry.number())
                    .bind(1, entry.revision())
                    .map((row, context) -> new Reading(row.getString("coder"), Packed.unpack(row.getBytes("record"))))
                    .one();
            return new StoredReport(entry, revisions.get(revisions.size() - 1).report(), reading, revisions);
        });
    }

    /** Where reports were published, by their ids, without reading more of them; those that do not tell are left out. */
    public Map<String, String> urls(Collection<String> ids) {
        return database.read(handle -> {
            Map<String, String> urls = new HashMap<>();
            for (String id : ids) {
                handle.createQuery("SELECT url FROM report WHERE id = ? AND url IS NOT NULL")
                        .bind(0, id)
                        .mapTo(String.class)
                        .findOne()
                        .ifPresent(url -> urls.put(id, url));
            }
            return urls;
        });
    }

    /** Whether its newest revision is this very report, so that keeping it again would change nothing. */
    public boolean holds(Report report) {
        String hash = Prepared.hash(Prepared.storable(report));
        return database.read(handle -> handle.createQuery(
                        "SELECT v.hash FROM report r JOIN revision v ON v.report = r.number AND v.revision = r.revision"
                                + " WHERE r.id = ?")
                .bind(0, report.id())
                .mapTo(String.class)
                .findOne()
                .filter(hash::equals)
                .isPresent());
    }

    /** The reports that are copies of each other and of that one, itself among them; alone where it has none. */
    public CopyGroup copies(String id) {
        return database.read(handle -> Copies.of(handle, id)).orElseThrow(() -> missing(id));
    }

    /** As {@link #get}, for a report that must be there. */
    public StoredReport require(String id) {
        return get(id).orElseThrow(() -> missing(id));
    }

    private static StoreException missing(String id) {
        return StoreException.notFound("there is no report '" + id + "'");
    }

    private static ReportEntry entry(ResultSet row) throws SQLException {
        return new ReportEntry(
                row.getLong("number"),
                row.getString("id"),
                row.getInt("revision"),
                Values.date(row, "published"),
                Values.text(row, "publisher"),
                Values.text(row, "title"),
                Values.text(row, "url"),
                Values.instant(row, "received_at"),
                Values.instant(row, "changed_at"),
                row.getString("coder"),
                row.getInt("mentions"));
    }

    private static Revision revision(ResultSet row, String id) throws SQLException {
        Report report = new Report(
                id,
                Values.date(row, "published"),
                Values.text(row, "publisher"),
                Values.text(row, "title"),
                Values.text(row, "url"),
                row.getString("text"));
        return new Revision(row.getInt("revision"), report, row.getString("hash"), Values.instant(row, "received_at"));
    }
}
