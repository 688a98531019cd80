package org.dateline.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on a PostgreSQL that runs for the test alone. Skips where none can run, unless told that one must. */
class PostgresStoreTest extends StoreContract {

    private static PostgresServer postgres;
    private static int made;

    @BeforeAll
    static void start() throws InterruptedException {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        try {
            if (!system.equals("Linux amd64")) {
                throw new IOException("its binaries for tests are for Linux amd64, not for " + system);
            }
            postgres = PostgresServer.start();
        } catch (IOException e) {
            String why = "PostgreSQL cannot run here: " + e.getMessage();
            if ("1".equals(System.getenv("DATELINE_REQUIRE_POSTGRES"))) {
                Assertions.fail(why, e);
            }
            System.out.println("skipped: " + why);
            Assumptions.abort(why);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    StoreUrl fresh() {
        String name = "store" + made++;
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres.url(name);
    }

    @Override
    List<String> triggers() {
        return List.of("DROP TRIGGER audit_append_only ON audit");
    }
}
