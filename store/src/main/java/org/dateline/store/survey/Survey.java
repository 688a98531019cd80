package org.dateline.store.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.place.Place;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.Facets;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.incident.Incidents;
import org.dateline.store.incident.Matching;
import org.dateline.store.incident.MentionJson;
import org.dateline.store.schema.Database;
import org.dateline.store.schema.Kept;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/** Adds incidents up by place and by day. Safe for use by several threads. */
public final class Survey {

    /** From so many incidents on an answer may be a little old. */
    private static final int MUCH = 10_000;

    private final Database database;
    private final Incidents incidents;
    private final Kept kept;

    public Survey(Database database, Incidents incidents) {
        this.database = database;
        this.incidents = incidents;
        this.kept = new Kept(database);
    }

    /** Where the incidents lie that have a place; empty when none has. */
    public Optional<Box> bounds(Criteria criteria) {
        return kept.get(List.of("bounds", criteria), () -> readBounds(criteria), box -> false);
    }

    private Optional<Box> readBounds(Criteria criteria) {
        return database.read(handle -> matching(handle, criteria)
                .and("i.lat IS NOT NULL")
                .query(handle, "SELECT min(i.lat), max(i.lat), min(i.lon), max(i.lon) FROM incident i%s")
                .map((row, context) -> {
                    double south = row.getDouble(1);
                    return row.wasNull()
                            ? Optional.<Box>empty()
                            : Optional.of(new Box(south, row.getDouble(3), row.getDouble(2), row.getDouble(4)));
                })
                .one());
    }

    /**
     * The incidents in view, by cells of a grid: at most as many rows as the view has cells, however many incidents.
     *
     * @param height of a cell in degrees
     * @param width of a cell in degrees
     */
    public Cells cells(Criteria criteria, Box view, double height, double width) {
        if (!(height > 0 && width > 0)) {
            throw new IllegalArgumentException("a cell is larger than nothing, got " + height + " by " + width);
        }
        return kept.get(
                List.of("cells", criteria, view, height, width),
                () -> readCells(criteria, view, height, width),
                cells -> cells.incidents() > MUCH);
    }

    private Cells readCells(Criteria criteria, Box view, double height, double width) {
        return database.read(handle -> {
            Where where = matching(handle, criteria);
            Matching.box(where, "i", view);
            List<Cell> cells = where.query(
                            handle,
                            "SELECT floor(c.lat / " + height + ") AS y, floor(c.lon / " + width + ") AS x, avg(c.lat),"
                                    + " avg(c.lon), min(c.lat), min(c.lon), max(c.lat), max(c.lon), count(*),"
                                    + " sum(CASE WHEN c.contradictions > 0 THEN 1 ELSE 0 END), max(c.number),"
                                    + " min(CASE WHEN c.when_from > " + Values.UNKNOWN_DAY
                                    + " THEN c.when_from END) AS first, max(c.when_from) AS last"
                                    + " FROM (SELECT i.lat, i.lon, i.contradictions, i.number, i.when_from"
                                    + " FROM incident i%s ORDER BY i.when_from DESC LIMIT " + (Cells.SAMPLE + 1)
                                    + ") AS c GROUP BY y, x ORDER BY y, x")
                    .map((row, context) -> cell(row))
                    .list();
            long incidents = cells.stream().mapToLong(Cell::incidents).sum();
            return new Cells(cells, Math.min(incidents, Cells.SAMPLE), incidents <= Cells.SAMPLE);
        });
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getDouble(3),
                row.getDouble(4),
                new Box(row.getDouble(5), row.getDouble(6), row.getDouble(7), row.getDouble(8)),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                Values.day(row, "first"),
                Values.day(row, "last"));
    }

    /** By the day and type they happened on, in order of days; those of unknown day first. */
    public List<DayCount> days(Criteria criteria) {
        return kept.get(
                List.of("days", criteria),
                () -> readDays(criteria),
                days -> days.stream().mapToLong(DayCount::incidents).sum() > MUCH);
    }

    /** What further choices would leave of these incidents, as {@link Incidents#facets} counts it. */
    public Facets facets(Criteria criteria) {
        return kept.get(List.of("facets", criteria), () -> incidents.facets(criteria), facets -> facets.total() > MUCH);
    }

    private List<DayCount> readDays(Criteria criteria) {
        return database.read(handle -> matching(handle, criteria)
                .query(
                        handle,
                        "SELECT i.when_from, i.type, count(*), count(i.lat) FROM incident i%s"
                                + " GROUP BY i.when_from, i.type ORDER BY i.when_from, i.type")
                .map((row, context) -> new DayCount(
                        Values.day(row, "when_from"), row.getString("type"), row.getLong(3), row.getLong(4)))
                .list());
    }

    /** Incidents with their places, by number; few at a time. */
    public Map<Long, Located> located(Collection<Long> numbers) {
        List<IncidentEntry> entries = incidents.numbered(numbers);
        Map<Long, Place> places = database.read(handle -> places(handle, numbers));
        Map<Long, Located> located = new HashMap<>();
        entries.forEach(entry ->
                located.put(entry.number(), new Located(entry, Optional.ofNullable(places.get(entry.number())))));
        return located;
    }

    /** The place that an incident's row names, out of the first of its mentions that has it. */
    private static Map<Long, Place> places(Handle handle, Collection<Long> numbers) {
        List<Long> mentions = new Where()
                .in("i.number", numbers)
                .query(
                        handle,
                        "SELECT min(m.number) FROM incident i JOIN mention m ON m.incident = i.number AND m.lat = i.lat"
                                + " AND m.lon = i.lon%s GROUP BY i.number")
                .mapTo(Long.class)
                .list();
        Map<Long, Place> places = new HashMap<>();
        new Where()
                .in("m.number", mentions)
                .query(handle, "SELECT m.incident, m.detail FROM mention m%s")
                .map((row, context) -> Map.entry(row.getLong(1), MentionJson.read(row.getString(2))))
                .forEach(told -> told.getValue().where().ifPresent(place -> places.put(told.getKey(), place)));
        return places;
    }

    private Where matching(Handle handle, Criteria criteria) {
        return new Matching(database, handle, criteria).incidents();
    }
}
