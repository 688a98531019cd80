package org.dateline.store.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection that keeps the statements it prepared: whoever closes one gives it back, and who prepares the same words next
 * gets it again. The writer asks the same some forty questions for each report; to SQLite, preparing one costs more than
 * answering it. For one thread.
 */
final class KeptStatements implements InvocationHandler {

    private final Connection connection;
    private final Map<String, Deque<PreparedStatement>> free = new HashMap<>();

    private KeptStatements(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new KeptStatements(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return method.getName().equals("prepareStatement") && isPlain(arguments)
                ? prepare((String) arguments[0])
                : pass(connection, method, arguments);
    }

    /** Words alone, or words and that the rows are read once, from first to last. */
    private static boolean isPlain(Object... arguments) {
        return arguments.length == 1
                || arguments.length == 3
                        && arguments[1].equals(ResultSet.TYPE_FORWARD_ONLY)
                        && arguments[2].equals(ResultSet.CONCUR_READ_ONLY);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        Deque<PreparedStatement> given = free.computeIfAbsent(sql, words -> new ArrayDeque<>());
        PreparedStatement statement = given.isEmpty() ? connection.prepareStatement(sql) : given.pop();
        Lent lent = new Lent(statement, given);
        return (PreparedStatement) Proxy.newProxyInstance(
                KeptStatements.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, lent);
    }

    private static Object pass(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A statement in use; closing it gives it back, once. */
    private static final class Lent implements InvocationHandler {

        private final PreparedStatement statement;
        private final Deque<PreparedStatement> owner;
        private boolean returned;

        Lent(PreparedStatement statement, Deque<PreparedStatement> owner) {
            this.statement = statement;
            this.owner = owner;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    giveBack();
                    return null;
                }
                case "isClosed" -> {
                    return returned;
                }
                default -> {
                    return pass(statement, method, arguments);
                }
            }
        }

        private void giveBack() throws SQLException {
            if (returned) {
                return;
            }
            returned = true;
            try {
                ResultSet rows = statement.getResultSet();
                if (rows != null) {
                    rows.close();
                }
                statement.clearBatch();
                statement.clearParameters();
                owner.push(statement);
            } catch (SQLException e) {
                // One that cannot be cleared is not used again.
                statement.close();
            }
        }
    }
}
