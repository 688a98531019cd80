package org.dateline.store.incident;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.incident.link.Link;
import org.dateline.core.incident.link.Neighbourhood;
import org.dateline.core.incident.link.Position;
import org.dateline.core.incident.link.Profile;
import org.dateline.store.StoreException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * The stored strands as the linker asks for them, within one transaction. Plain JDBC with statements that are prepared
 * once, since the linker asks some hundred times a report.
 */
final class SqlNeighbourhood implements Neighbourhood, AutoCloseable {

    private static final String NEAR =
            "SELECT day, report, rank, strand FROM strand_key WHERE link_key = ? AND day %s= ?"
                    + " AND (day %s ? OR report %s ? OR (report = ? AND (rank %s ? OR (rank = ? AND strand %s ?))))"
                    + " ORDER BY day %o, report %o, rank %o, strand %o LIMIT ?";

    private final Connection connection;
    private final ProfileCache cache;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final long report;

    /** @param report number of the report that is linked: its strands are stored under it */
    SqlNeighbourhood(Connection connection, ProfileCache cache, long report) {
        this.connection = connection;
        this.cache = cache;
        this.report = report;
    }

    @Override
    public List<Position> before(String key, Position at, int limit) {
        return near(NEAR.replace("%s", "<").replace("%o", "DESC"), key, at, limit);
    }

    @Override
    public List<Position> after(String key, Position at, int limit) {
        return near(NEAR.replace("%s", ">").replace("%o", "ASC"), key, at, limit);
    }

    private List<Position> near(String sql, String key, Position at, int limit) {
        try (ResultSet rows = query(
                sql,
                KeyHash.of(key),
                (long) at.day(),
                (long) at.day(),
                at.report(),
                at.report(),
                at.rank(),
                at.rank(),
                at.mention(),
                limit)) {
            List<Position> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Position((int) rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getString(4)));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<Profile> profile(String mention) {
        Optional<Profile> known = cache.get(mention);
        if (known.isPresent()) {
            return known;
        }
        try (ResultSet rows = query("SELECT profile FROM strand WHERE id = ?", mention)) {
            Optional<Profile> found = rows.next() ? Optional.of(ProfileJson.read(rows.getString(1))) : Optional.empty();
            found.ifPresent(cache::put);
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void put(Profile profile) {
        Position at = profile.position();
        update(
                "INSERT INTO strand (id, report, rank, profile) VALUES (?, ?, ?, ?)",
                profile.mention(),
                report,
                at.rank(),
                ProfileJson.write(profile));
        for (long key : KeyHash.of(profile.keys())) {
            update(
                    "INSERT INTO strand_key (link_key, day, report, rank, strand) VALUES (?, ?, ?, ?, ?)",
                    key,
                    (long) at.day(),
                    at.report(),
                    at.rank(),
                    at.mention());
        }
        cache.put(profile);
    }

    @Override
    public void remove(String mention) {
        Optional<Profile> profile = profile(mention);
        if (profile.isEmpty()) {
            return;
        }
        Position at = profile.get().position();
        for (long key : KeyHash.of(profile.get().keys())) {
            update(
                    "DELETE FROM strand_key WHERE link_key = ? AND day = ? AND report = ? AND rank = ? AND strand = ?",
                    key,
                    (long) at.day(),
                    at.report(),
                    at.rank(),
                    at.mention());
        }
        update("DELETE FROM strand WHERE id = ?", mention);
        unchoose(mention);
        cache.remove(mention);
    }

    @Override
    public Optional<Link> choice(String mention) {
        try (ResultSet rows =
                query("SELECT chosen, score, why FROM node WHERE id = ? AND chosen IS NOT NULL", mention)) {
            return rows.next()
                    ? Optional.of(LinkJson.read(mention, rows.getString(1), rows.getDouble(2), rows.getString(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public List<String> choosers(String mention) {
        return strings("SELECT id FROM node WHERE chosen = ?", mention);
    }

    @Override
    public void choose(Link link) {
        update(
                "UPDATE node SET chosen = ?, score = ?, why = ? WHERE id = ?",
                link.to(),
                link.score(),
                LinkJson.write(link.evidence()),
                link.mention());
    }

    @Override
    public void unchoose(String mention) {
        update("UPDATE node SET chosen = NULL, score = NULL, why = NULL WHERE id = ?", mention);
    }

    List<String> strings(String sql, Object... values) {
        try (ResultSet rows = query(sql, values)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void update(String sql, Object... values) {
        try {
            prepared(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private ResultSet query(String sql, Object... values) throws SQLException {
        return prepared(sql, values).executeQuery();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static RuntimeException failed(SQLException e) {
        return new UnableToExecuteStatementException(e, null);
    }

    @Override
    public void close() {
        for (PreparedStatement statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw new StoreException(StoreException.Kind.FAILED, "cannot close a statement", e);
            }
        }
    }
}
