package org.dateline.store.schema;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.dateline.store.StoreException;
import org.dateline.store.StoreException.Kind;
import org.dateline.store.search.SearchQuery;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * SQLite in one file. WAL lets readers go on while the writer writes; {@code synchronous=FULL} makes a commit wait until
 * it is on the disk, so that neither a killed process nor a lost power supply takes back what was acknowledged.
 */
public record SqliteDialect(Path file) implements Dialect {

    private static final int READERS = 4;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void checkPlace() {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw StoreException.refused(file + " is a folder; a store is a file");
        }
        if (!Files.isDirectory(folder)) {
            throw StoreException.refused("the folder " + folder + " does not exist");
        }
        try {
            if (Files.exists(file) && Files.size(file) > 0 && !isSqlite(file)) {
                throw new StoreException(Kind.NOT_A_STORE, file + " is no store of Dateline (it is no SQLite file)");
            }
        } catch (IOException e) {
            throw new StoreException(Kind.FAILED, "cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whether the file begins like one of SQLite. */
    public static boolean isSqlite(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    @Override
    public DataSource writing() {
        return source(config());
    }

    @Override
    public HikariConfig reading() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source(config()));
        pool.setConnectionInitSql("PRAGMA query_only = 1");
        pool.setMaximumPoolSize(READERS);
        return pool;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // 64 MB of pages a connection; more helps nothing that was measured.
        config.setCacheSize(-65_536);
        return config;
    }

    private DataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    /** Any write takes SQLite's write lock; taken at once, what is read later in the transaction cannot be out of date. */
    @Override
    public void lockForWriting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE incident SET number = number WHERE number < 0");
        }
    }

    @Override
    public boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM sqlite_master")) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of(
                "key", "INTEGER PRIMARY KEY", "bytes", "BLOB", "plain_text", "TEXT", "clustered", "WITHOUT ROWID");
    }

    @Override
    public String insertWords() {
        return "INSERT INTO report_words (rowid, words) VALUES (?, ?)";
    }

    @Override
    public String deleteWords() {
        return "DELETE FROM report_words WHERE rowid = ?";
    }

    @Override
    public String search(SearchQuery query) {
        return query.fts5();
    }

    @Override
    public String matchingReports() {
        return "SELECT rowid FROM report_words WHERE report_words MATCH ?";
    }

    @Override
    public StoreException explain(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreException(
                    Kind.LOCKED, file + " is being written to by another process; try again when it is done", failure);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new StoreException(Kind.NOT_A_STORE, file + " is no store of Dateline", failure);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return new StoreException(
                    Kind.FAILED, "the disk of " + file + " is full; nothing of this was kept", failure);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return new StoreException(Kind.FAILED, file + " cannot be written to", failure);
        }
        return new StoreException(Kind.FAILED, "SQLite failed on " + file + ": " + failure.getMessage(), failure);
    }
}
