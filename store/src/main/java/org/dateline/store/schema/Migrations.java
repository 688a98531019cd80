package org.dateline.store.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.dateline.store.StoreException;
import org.dateline.store.StoreException.Kind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to today's schema. Flyway is only started when there is something to do, since that takes longer than
 * most commands need.
 */
final class Migrations {

    /** The version of the last file in the migrations folders. */
    static final int NEWEST = 7;

    private static final String FOLDER = "classpath:org/dateline/store/schema/";

    private static final String HISTORY = "dateline_schema";

    private Migrations() {}

    static void run(DataSource database, Dialect dialect, Object name) throws SQLException {
        int version = version(database, dialect, name);
        if (version > NEWEST) {
            throw new StoreException(
                    Kind.TOO_NEW,
                    name + " was made by a newer Dateline (schema " + version + ", this one knows " + NEWEST
                            + "); use that one, or a newer");
        }
        if (version < NEWEST) {
            migrate(database, dialect, name);
        }
    }

    /** 0 when the database is empty. */
    private static int version(DataSource database, Dialect dialect, Object name) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (dialect.isEmpty(connection)) {
                return 0;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT version FROM " + HISTORY
                            + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC")) {
                int version = 0;
                while (rows.next()) {
                    // What a database does in its own way has a part of a version: 4.1.
                    String[] parts = rows.getString(1).split("[._]");
                    version = Math.max(version, Integer.parseInt(parts[0]));
                }
                return version;
            } catch (SQLException | NumberFormatException e) {
                StoreException known = e instanceof SQLException failure ? dialect.explain(failure) : null;
                if (known != null && known.kind() == Kind.LOCKED) {
                    throw known;
                }
                throw new StoreException(
                        Kind.NOT_A_STORE, name + " is no store of Dateline: it holds tables of something else", e);
            }
        }
    }

    private static void migrate(DataSource database, Dialect dialect, Object name) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .locations(FOLDER + "common", FOLDER + dialect.migrations())
                    .placeholders(dialect.placeholders())
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(Kind.FAILED, "cannot bring " + name + " to today's schema: " + e.getMessage(), e);
        }
    }
}
