package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of an earlier schema is brought to today's, and what it holds goes on to be linked to. */
class MigrationTest {

    private static final int REPORTS = 80;

    @Test
    void strandsOfAnEarlierStoreAreStillFound(@TempDir Path folder) throws SQLException {
        StoreUrl url = new StoreUrl.Sqlite(folder.resolve("old.db"));
        try (Store store = Store.open(url)) {
            fill(store, 0, REPORTS / 2);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("old.db"));
                Statement sql = connection.createStatement()) {
            backToNamedStrands(sql);
        }
        try (Store migrated = Store.open(url);
                Store straight = Store.open(new StoreUrl.Sqlite(folder.resolve("new.db")))) {
            fill(migrated, REPORTS / 2, REPORTS);
            fill(straight, 0, REPORTS);
            assertEquals(reportsByIncident(straight), reportsByIncident(migrated));
            assertTrue(reportsByIncident(straight).containsValue(2), "none of the samples are of one incident");
            assertEquals(List.of(), migrated.audit().verify().faults());
        }
    }

    private static void fill(Store store, int from, int to) {
        IntStream.range(from, to).forEach(number -> store.ingest().add(Samples.report(number)));
    }

    private static Map<String, Integer> reportsByIncident(Store store) {
        return store.incidents().find(Criteria.ALL, PageRequest.first(4 * REPORTS)).items().stream()
                .collect(Collectors.toMap(IncidentEntry::id, IncidentEntry::reports));
    }

    /** As the schema had it before strands had numbers. */
    private static void backToNamedStrands(Statement sql) throws SQLException {
        for (String line : List.of(
                "PRAGMA foreign_keys = 0",
                "CREATE TABLE old_strand (id TEXT NOT NULL PRIMARY KEY, report BIGINT NOT NULL, rank INTEGER NOT NULL,"
                        + " profile BLOB NOT NULL)",
                "INSERT INTO old_strand SELECT id, report, rank, profile FROM strand",
                "CREATE TABLE old_key (link_key BIGINT NOT NULL, day BIGINT NOT NULL, report TEXT NOT NULL,"
                        + " rank INTEGER NOT NULL, strand TEXT NOT NULL,"
                        + " PRIMARY KEY (link_key, day, report, rank, strand)) WITHOUT ROWID",
                "INSERT INTO old_key SELECT k.link_key, k.day, k.report, k.rank, s.id FROM strand_key k"
                        + " JOIN strand s ON s.number = k.strand",
                "DROP TABLE strand_key",
                "DROP TABLE strand",
                "ALTER TABLE old_strand RENAME TO strand",
                "ALTER TABLE old_key RENAME TO strand_key",
                "DELETE FROM dateline_schema WHERE version = '7'")) {
            sql.execute(line);
        }
    }
}
