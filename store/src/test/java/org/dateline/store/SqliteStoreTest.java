package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteStoreTest extends StoreContract {

    private int made;

    @Override
    StoreUrl fresh() {
        return new StoreUrl.Sqlite(folder.resolve("store" + made++ + ".db"));
    }

    @Override
    List<String> triggers() {
        return List.of("DROP TRIGGER audit_no_update");
    }

    @Test
    void aFileThatIsNoStoreIsRefused() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Not a database at all, just some notes.");
        assertEquals(StoreException.Kind.NOT_A_STORE, refusal(text));
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE stamps (name TEXT)");
        }
        assertEquals(StoreException.Kind.NOT_A_STORE, refusal(other));
    }

    private static StoreException.Kind refusal(Path file) {
        return assertThrows(StoreException.class, () -> Store.open(new StoreUrl.Sqlite(file)))
                .kind();
    }

    @Test
    void aStoreThatAnotherWritesToSaysSo() throws SQLException {
        Path file = folder.resolve("locked.db");
        try (Store store = Store.open(new StoreUrl.Sqlite(file));
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            StoreException refused =
                    assertThrows(StoreException.class, () -> store.ingest().add(Samples.report(1)));
            assertEquals(StoreException.Kind.LOCKED, refused.kind());
            statement.execute("ROLLBACK");
            store.ingest().add(Samples.report(1));
            assertEquals(1, store.reports().count());
        }
    }

    @Test
    void readingFromAMisspeltNameMakesNoStore() {
        Path file = folder.resolve("mispelt.db");
        assertThrows(StoreException.class, () -> Store.openExisting(new StoreUrl.Sqlite(file)));
        assertEquals(false, Files.exists(file));
    }
}
