package org.dateline.store.schema;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;

/** Lends one connection that outlives its handles. */
record Unclosed(Connection connection) implements ConnectionFactory {

    @Override
    public Connection openConnection() {
        return connection;
    }

    @Override
    public void closeConnection(Connection lent) {
        // Its owner closes it.
    }
}
