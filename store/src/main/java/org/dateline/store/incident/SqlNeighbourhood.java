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
public final class SqlNeighbourhood implements Neighbourhood, AutoCloseable {

    /** One walk along the table from that position on, whatever else is of the same day. */
    private static final String NEAR = "SELECT strand FROM strand_key WHERE link_key = ?"
            + " AND (day, report, rank) %s (?, ?, ?) ORDER BY day %o, report %o, rank %o LIMIT ?";

    private static final int MOST_STRANDS = 65_536;

    private static final String BEFORE = NEAR.replace("%s", "<").replace("%o", "DESC");
    private static final String AFTER = NEAR.replace("%s", ">").replace("%o", "ASC");

    private final Connection connection;
    private final ProfileCache cache;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private long report;

    public SqlNeighbourhood(Connection connection, ProfileCache cache) {
        this.connection = connection;
        this.cache = cache;
    }

    /** From now on the report of that number is linked: what is put is stored under it. */
    public void begin(long number) {
        report = number;
    }

    boolean isOf(Connection other) {
        return connection == other;
    }

    @Override
    public List<String> before(String key, Position at, int limit) {
        return near(BEFORE, key, at, limit);
    }

    @Override
    public List<String> after(String key, Position at, int limit) {
        return near(AFTER, key, at, limit);
    }

    private List<String> near(String sql, String key, Position at, int limit) {
        try (ResultSet rows = query(sql, KeyHash.of(key), (long) at.day(), at.report(), at.rank(), limit)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(named(rows.getLong(1)));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The id of a strand, which comes with its profile: whoever asks for neighbours wants to compare them. */
    private String named(long number) throws SQLException {
        Optional<String> known = cache.name(number);
        if (known.isPresent()) {
            return known.get();
        }
        try (ResultSet rows = query("SELECT profile FROM strand WHERE number = ?", number)) {
            if (!rows.next()) {
                throw new StoreException(StoreException.Kind.FAILED, "strand " + number + " has a key and no profile");
            }
            Profile profile = ProfileBytes.read(rows.getBytes(1));
            cache.put(number, profile);
            return profile.mention();
        }
    }

    /** Ids of the strands of a report, the main one first. */
    List<String> strandsOf(long number) {
        return strings(
                "SELECT id FROM strand WHERE number BETWEEN ? AND ? ORDER BY number",
                number(number, 0),
                number(number, MOST_STRANDS - 1));
    }

    /** As the migration numbers them. */
    private static long number(long report, int rank) {
        if (rank >= MOST_STRANDS) {
            throw new IllegalArgumentException("a report has up to " + MOST_STRANDS + " strands, got rank " + rank);
        }
        return report * MOST_STRANDS + rank;
    }

    @Override
    public Optional<Profile> profile(String mention) {
        Optional<Profile> known = cache.get(mention);
        if (known.isPresent()) {
            return known;
        }
        try (ResultSet rows = query("SELECT number, profile FROM strand WHERE id = ?", mention)) {
            if (!rows.next()) {
                return Optional.empty();
            }
            Profile found = ProfileBytes.read(rows.getBytes(2));
            cache.put(rows.getLong(1), found);
            return Optional.of(found);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void put(Profile profile) {
        Position at = profile.position();
        long number = number(report, at.rank());
        update(
                "INSERT INTO strand (number, id, report, rank, profile) VALUES (?, ?, ?, ?, ?)",
                number,
                profile.mention(),
                report,
                at.rank(),
                ProfileBytes.write(profile));
        for (long key : KeyHash.of(profile.keys())) {
            update(
                    "INSERT INTO strand_key (link_key, day, report, rank, strand) VALUES (?, ?, ?, ?, ?)",
                    key,
                    (long) at.day(),
                    at.report(),
                    at.rank(),
                    number);
        }
        cache.put(number, profile);
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
                    "DELETE FROM strand_key WHERE link_key = ? AND day = ? AND report = ? AND rank = ?",
                    key,
                    (long) at.day(),
                    at.report(),
                    at.rank());
        }
        update("DELETE FROM strand WHERE id = ?", mention);
        unchoose(mention);
        cache.remove(mention);
    }

    @Override
    public Optional<Link> choice(String mention) {
        Optional<Optional<Link>> known = cache.choice(mention);
        if (known.isPresent()) {
            return known.get();
        }
        try (ResultSet rows = query("SELECT chosen, score FROM node WHERE id = ? AND chosen IS NOT NULL", mention)) {
            Optional<Link> found = rows.next()
                    ? Optional.of(new Link(mention, rows.getString(1), rows.getDouble(2), List.of()))
                    : Optional.empty();
            cache.chose(mention, found);
            return found;
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
        cache.chose(link.mention(), Optional.of(new Link(link.mention(), link.to(), link.score(), List.of())));
    }

    @Override
    public void unchoose(String mention) {
        update("UPDATE node SET chosen = NULL, score = NULL, why = NULL WHERE id = ?", mention);
        cache.chose(mention, Optional.empty());
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
