package org.dateline.store.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.store.Cursor;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.StoreException;
import org.dateline.store.decision.Decisions;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Kept;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/** Reads incidents and mentions. Safe for use by several threads. */
public final class Incidents {

    static final String ENTRY = "SELECT i.number, i.id, i.type, i.status, i.headline, i.place, i.country, i.lat, i.lon,"
            + " i.when_from, i.when_to, i.mentions, i.reports, i.sources, i.contradictions, i.killed_min, i.killed_max,"
            + " i.first_reported, i.last_reported, i.changed, i.unseen, i.created FROM incident i";

    /** Mentions as {@code m}, their reports as {@code r}, their incidents as {@code i}. */
    public static final String MENTION = "SELECT m.number, m.detail, m.when_from, i.id AS incident, r.published,"
            + " r.publisher FROM mention m JOIN report r ON r.number = m.report"
            + " LEFT JOIN incident i ON i.number = m.incident";

    /** From so many incidents on, what further choices would leave of them may be a little old. */
    private static final int MANY = 5_000;

    private final Database database;
    private final Weighing weighing;
    private final Kept kept;

    public Incidents(Database database, Weighing weighing) {
        this.database = database;
        this.weighing = weighing;
        this.kept = new Kept(database);
    }

    public long count() {
        return count("incident");
    }

    public long countMentions() {
        return count("mention");
    }

    private long count(String table) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    /** The latest to happen first; those of unknown time last. */
    public Page<IncidentEntry> find(Criteria criteria, PageRequest page) {
        return database.read(handle -> {
            Where where = new Matching(database, handle, criteria).incidents();
            from(where, "i", page);
            List<Sorted<IncidentEntry>> rows = where.query(
                            handle, ENTRY + "%s ORDER BY i.when_from DESC, i.number DESC LIMIT " + (page.size() + 1))
                    .map((row, context) -> new Sorted<>(row.getLong("when_from"), row.getLong("number"), entry(row)))
                    .list();
            return page(rows, page.size());
        });
    }

    /** Those that changed last first: for a page of what is new. */
    public Page<IncidentEntry> changed(Optional<Instant> since, PageRequest page) {
        Where where = new Where();
        since.ifPresent(moment -> where.and("i.changed >= ?", moment.toEpochMilli()));
        page.after().ifPresent(cursor -> {
            long[] keys = Cursor.read(cursor, 2);
            where.and("(i.changed, i.number) < (?, ?)", keys[0], keys[1]);
        });
        return database.read(handle -> {
            List<IncidentEntry> rows = where.query(
                            handle, ENTRY + "%s ORDER BY i.changed DESC, i.number DESC LIMIT " + (page.size() + 1))
                    .map((row, context) -> entry(row))
                    .list();
            return Cursor.page(rows, page.size(), e -> Cursor.of(e.changed().toEpochMilli(), e.number()));
        });
    }

    /** The latest to happen first; those of unknown time last. */
    public Page<MentionEntry> mentions(Criteria criteria, PageRequest page) {
        return database.read(handle -> {
            Where where = new Matching(database, handle, criteria).mentions();
            from(where, "m", page);
            List<Sorted<MentionEntry>> rows = where.query(handle, latestMentions(criteria, page.size() + 1))
                    .map((row, context) -> new Sorted<>(row.getLong("when_from"), row.getLong("number"), mention(row)))
                    .list();
            return page(rows, page.size());
        });
    }

    /** Incidents by their numbers, in no order; those that are gone are left out. */
    public List<IncidentEntry> numbered(Collection<Long> numbers) {
        return database.read(handle -> new Where()
                .in("i.number", numbers)
                .query(handle, ENTRY + "%s")
                .map((row, context) -> entry(row))
                .list());
    }

    /**
     * Selects the mentions that criteria leave, around one {@code %s}, the latest to happen first. Which they are is asked
     * before anything is looked up of them, so that the index by time can stop early; of incidents only where they decide.
     */
    public static String latestMentions(Criteria criteria, int most) {
        boolean ofIncident = criteria.status().isPresent()
                || criteria.sources().isPresent()
                || criteria.contradicted().isPresent();
        String order = " ORDER BY m.when_from DESC, m.number DESC";
        return MENTION + " WHERE m.number IN (SELECT m.number FROM mention m"
                + (ofIncident ? " JOIN incident i ON i.number = m.incident" : "") + "%s" + order + " LIMIT " + most
                + ")"
                + order;
    }

    /** The mentions of a report, in text order. */
    public List<MentionEntry> ofReport(String report) {
        return database.read(handle -> handle.createQuery(MENTION + " WHERE r.id = ? ORDER BY m.number")
                .bind(0, report)
                .map((row, context) -> mention(row))
                .list());
    }

    /** What further choices would leave of these. */
    public Facets facets(Criteria criteria) {
        return kept.get(List.of("facets", criteria), () -> count(criteria), facets -> facets.total() > MANY);
    }

    private Facets count(Criteria criteria) {
        return database.read(handle -> {
            Where where = new Matching(database, handle, criteria).incidents();
            List<String[]> rows = where.query(
                            handle,
                            "SELECT i.type, i.country, i.status, i.contradictions FROM incident i%s"
                                    + " ORDER BY i.when_from DESC, i.number DESC LIMIT " + (Facets.SAMPLE + 1))
                    .map((row, context) -> new String[] {
                        row.getString(1), row.getString(2), row.getString(3), row.getInt(4) > 0 ? "yes" : null
                    })
                    .list();
            boolean exact = rows.size() <= Facets.SAMPLE;
            List<String[]> counted = exact ? rows : rows.subList(0, Facets.SAMPLE);
            return new Facets(
                    counts(counted, 0),
                    counts(counted, 1),
                    counts(counted, 2),
                    counted.stream().filter(r -> r[3] != null).count(),
                    counted.size(),
                    exact);
        });
    }

    private static List<Facets.Count> counts(List<String[]> rows, int column) {
        Map<String, Long> counts = new HashMap<>();
        for (String[] row : rows) {
            if (row[column] != null) {
                counts.merge(row[column], 1L, Long::sum);
            }
        }
        List<Facets.Count> sorted = new ArrayList<>();
        counts.forEach((value, count) -> sorted.add(new Facets.Count(value, count)));
        sorted.sort((a, b) -> a.incidents() != b.incidents()
                ? Long.compare(b.incidents(), a.incidents())
                : a.value().compareTo(b.value()));
        return sorted;
    }

    /** An incident by its id, by an id it had once, or by the id of one of its mentions. */
    public Optional<IncidentView> get(String id) {
        return database.read(handle -> resolve(handle, id).map(number -> view(handle, number)));
    }

    /**
     * Ids of incidents that begin so, sorted: for people, who write as much of an id as tells it apart.
     *
     * @param most how many at most
     */
    public List<String> beginning(String prefix, int most) {
        if (!prefix.matches("i[0-9a-f]*")) {
            return List.of();
        }
        // Behind all digits that can follow, in every order of letters.
        String end = prefix + "g";
        return database.read(handle -> handle.createQuery(
                        "SELECT id FROM incident WHERE id >= ? AND id < ? ORDER BY id LIMIT " + most)
                .bind(0, prefix)
                .bind(1, end)
                .mapTo(String.class)
                .list());
    }

    /** What commits changed of an incident since it was there, the newest first; empty when there is none of that id. */
    public List<IncidentChange> changes(String id) {
        return database.read(handle ->
                resolve(handle, id).map(number -> ChangeRows.of(handle, number)).orElse(List.of()));
    }

    /** As {@link #get}, for one that must be there. */
    public IncidentView require(String id) {
        return get(id).orElseThrow(() -> missing(id));
    }

    public static StoreException missing(String id) {
        return StoreException.notFound("there is no incident '" + id + "'");
    }

    /** Number of the incident that an id leads to today. */
    public static Optional<Long> resolve(Handle handle, String id) {
        return handle.createQuery("SELECT number FROM incident WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne()
                .or(() -> handle.createQuery("SELECT m.incident FROM incident_name n JOIN mention m ON m.id = n.mention"
                                + " WHERE n.id = ? AND m.incident IS NOT NULL")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .findOne())
                .or(() -> handle.createQuery("SELECT incident FROM mention WHERE id = ? AND incident IS NOT NULL")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .findOne());
    }

    private IncidentView view(Handle handle, long number) {
        IncidentEntry entry = handle.createQuery(ENTRY + " WHERE i.number = ?")
                .bind(0, number)
                .map((row, context) -> entry(row))
                .one();
        List<MentionEntry> mentions = handle.createQuery(
                        MENTION + " WHERE m.incident = ? ORDER BY coalesce(r.published, '9999'), m.number")
                .bind(0, number)
                .map((row, context) -> mention(row))
                .list();
        return new IncidentView(
                entry,
                weighing.weigh(handle, number, entry.id()),
                mentions,
                Links.of(handle, number),
                Decisions.about(handle, number));
    }

    private static void from(Where where, String alias, PageRequest page) {
        page.after().ifPresent(cursor -> {
            long[] keys = Cursor.read(cursor, 2);
            // The first half alone lets the index begin there.
            where.and(alias + ".when_from <= ?", keys[0])
                    .and("(" + alias + ".when_from < ? OR " + alias + ".number < ?)", keys[0], keys[1]);
        });
    }

    /** A row with what its list is sorted by. */
    private record Sorted<T>(long day, long number, T row) {}

    private static <T> Page<T> page(List<Sorted<T>> rows, int size) {
        Page<Sorted<T>> page = Cursor.page(rows, size, row -> Cursor.of(row.day(), row.number()));
        return new Page<>(page.items().stream().map(Sorted::row).toList(), page.next());
    }

    /** From a row of {@link #MENTION}. */
    public static MentionEntry mention(ResultSet row) throws SQLException {
        return new MentionEntry(
                row.getLong("number"),
                MentionJson.read(row.getString("detail")),
                row.getString("incident"),
                Values.date(row, "published"),
                Values.text(row, "publisher"));
    }

    private static IncidentEntry entry(ResultSet row) throws SQLException {
        return new IncidentEntry(
                row.getLong("number"),
                row.getString("id"),
                row.getString("type"),
                Status.of(row.getString("status")),
                row.getString("headline"),
                Values.text(row, "place"),
                Values.text(row, "country"),
                Values.decimal(row, "lat"),
                Values.decimal(row, "lon"),
                Values.day(row, "when_from"),
                Values.day(row, "when_to"),
                row.getInt("mentions"),
                row.getInt("reports"),
                row.getInt("sources"),
                row.getInt("contradictions"),
                Values.integer(row, "killed_min"),
                Values.integer(row, "killed_max"),
                Values.day(row, "first_reported"),
                Values.day(row, "last_reported"),
                Instant.ofEpochMilli(row.getLong("changed")),
                row.getInt("unseen"),
                Instant.ofEpochMilli(row.getLong("created")));
    }
}
