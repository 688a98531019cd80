package org.dateline.store.schema;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.dateline.store.StoreException;
import org.dateline.store.StoreException.Kind;
import org.dateline.store.StoreUrl;
import org.dateline.store.search.SearchQuery;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL. One advisory lock keeps writers of all processes apart; readers never wait for them. */
public record PostgresDialect(StoreUrl.Postgres url) implements Dialect {

    private static final int READERS = 8;

    /** Any number that no other program takes: "dateline" in ASCII. */
    private static final long LOCK = 0x646174656c696e65L;

    /** States of the SQL standard and of PostgreSQL's own list (appendix A of its manual). */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final String CONNECTION_CLASS = "08";

    private static final String LOGIN_CLASS = "28";

    private static final String NO_SUCH_DATABASE = "3D000";

    @Override
    public void checkPlace() {}

    @Override
    public DataSource writing() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url.jdbc());
        } catch (IllegalArgumentException e) {
            throw StoreException.refused("'" + url + "' is no valid PostgreSQL URL");
        }
        url.user().ifPresent(source::setUser);
        url.password().ifPresent(source::setPassword);
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("dateline");
        return source;
    }

    @Override
    public HikariConfig reading() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(writing());
        pool.setReadOnly(true);
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        pool.setMaximumPoolSize(READERS);
        return pool;
    }

    @Override
    public void lockForWriting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '5s'");
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
    }

    @Override
    public boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()")) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of(
                "key", "BIGINT PRIMARY KEY", "bytes", "BYTEA", "plain_text", "TEXT COLLATE \"C\"", "clustered", "");
    }

    @Override
    public String insertWords() {
        return "INSERT INTO report_words (report, words) VALUES (?, to_tsvector('simple', ?))";
    }

    @Override
    public String deleteWords() {
        return "DELETE FROM report_words WHERE report = ?";
    }

    @Override
    public String search(SearchQuery query) {
        return query.tsquery();
    }

    @Override
    public String matchingReports() {
        return "SELECT report FROM report_words WHERE words @@ to_tsquery('simple', ?)";
    }

    @Override
    public StoreException explain(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals(LOCK_NOT_AVAILABLE)) {
            return new StoreException(
                    Kind.LOCKED, url + " is being written to by another process; try again when it is done", failure);
        }
        if (state.startsWith(CONNECTION_CLASS) || state.startsWith(LOGIN_CLASS) || state.equals(NO_SUCH_DATABASE)) {
            return new StoreException(Kind.FAILED, "cannot connect to " + url + ": " + failure.getMessage(), failure);
        }
        return new StoreException(Kind.FAILED, "PostgreSQL failed on " + url + ": " + failure.getMessage(), failure);
    }
}
