package org.dateline.store.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The conditions of a query and their values, side by side, so that no value ever becomes part of the SQL. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param condition with a question mark for each value */
    public Where and(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    /** That a column has one of these numbers, few enough to stand in the SQL; none of them matches nothing. */
    public Where in(String column, Collection<Long> numbers) {
        conditions.add(
                numbers.isEmpty()
                        ? "1 = 0"
                        : column + " IN ("
                                + numbers.stream().map(n -> Long.toString(n)).collect(Collectors.joining(", ")) + ")");
        return this;
    }

    /** @param sql around one {@code %s}, which becomes the WHERE clause, or nothing */
    public Query query(Handle handle, String sql) {
        String clause = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        Query query = handle.createQuery(sql.replace("%s", clause));
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }
}
