package org.dateline.store;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on a PostgreSQL that runs for the test alone. Skips where none can run, unless told that one must. */
class PostgresStoreTest extends StoreContract {

    private static PostgresServer postgres;
    private static int made;

    @BeforeAll
    static void start() throws InterruptedException {
        postgres = PostgresServer.forTests();
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    StoreUrl fresh() {
        return postgres.fresh("store" + made++);
    }

    @Override
    List<String> triggers() {
        return List.of("DROP TRIGGER audit_append_only ON audit", "DROP TRIGGER decision_append_only ON decision");
    }
}
