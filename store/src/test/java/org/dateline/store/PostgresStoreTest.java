package org.dateline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on PostgreSQL's own binaries, which run for the test alone; as root, zonky gives them another user. */
class PostgresStoreTest extends StoreContract {

    private static EmbeddedPostgres postgres;
    private static int made;

    @BeforeAll
    static void start() throws IOException {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(system.equals("Linux amd64"), "no PostgreSQL for tests on " + system);
        postgres = EmbeddedPostgres.builder().start();
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
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return StoreUrl.parse("postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/" + name);
    }

    @Override
    List<String> triggers() {
        return List.of("DROP TRIGGER audit_append_only ON audit");
    }
}
