package org.dateline.store;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on a PostgreSQL that runs for the test alone. */
class PostgresCorrectionTest extends CorrectionContract {

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
        return postgres.fresh("corrections" + made++);
    }

    @Override
    String trigger() {
        return "DROP TRIGGER correction_append_only ON correction";
    }
}
