package org.dateline.store.schema;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.dateline.store.StoreException;
import org.dateline.store.StoreUrl;
import org.dateline.store.search.SearchQuery;

/** What differs between the databases. Everything else is SQL that both understand alike. */
public sealed interface Dialect permits SqliteDialect, PostgresDialect {

    static Dialect of(StoreUrl url) {
        return url instanceof StoreUrl.Sqlite sqlite
                ? new SqliteDialect(sqlite.file())
                : new PostgresDialect((StoreUrl.Postgres) url);
    }

    /** Checks what can be checked before connecting, and makes nothing. */
    void checkPlace();

    /** Connections for the one writer and for migrations. */
    DataSource writing();

    /** Settings of the readers' pool. */
    HikariConfig reading();

    /** Makes this transaction the only one that writes, whatever process the others are in; waits five seconds for it. */
    void lockForWriting(Connection connection) throws SQLException;

    /** Whether the database has tables of anyone. */
    boolean isEmpty(Connection connection) throws SQLException;

    /** Folder of the migrations that are its own. */
    String migrations();

    /** What the common migrations leave open. */
    Map<String, String> placeholders();

    /** Puts the words of a report into the search index: two parameters, report number and folded text. */
    String insertWords();

    /** Takes them out: one parameter, the report number. */
    String deleteWords();

    /** A search in the database's own words. */
    String search(SearchQuery query);

    /** Selects the numbers of the reports whose words match the parameter; stands after IN. */
    String matchingReports();

    /** Says what a failure of the database means to the user. */
    StoreException explain(SQLException failure);
}
