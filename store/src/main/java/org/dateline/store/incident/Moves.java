package org.dateline.store.incident;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.store.incident.IncidentChange.Moved;
import org.jdbi.v3.core.Handle;

/** Notes, within the writer's transaction, which mentions go from where to where. For the writer's thread alone. */
final class Moves {

    /** A thousand mentions that moved at once are told by their number. */
    private static final int MOST = 200;

    private final Map<Long, Map<String, String>> joined = new HashMap<>();
    private final Map<Long, Map<String, String>> left = new HashMap<>();
    /** The first entry of the log that this transaction writes; 0 before it began. */
    private long since;

    void begin(Handle handle) {
        if (since == 0) {
            since = last(handle) + 1;
        }
    }

    static long last(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM audit")
                .mapTo(Long.class)
                .one();
    }

    long since() {
        return since;
    }

    void join(long incident, String mention, String report) {
        joined.computeIfAbsent(incident, i -> new LinkedHashMap<>()).put(mention, report);
    }

    void leave(long incident, String mention, String report) {
        left.computeIfAbsent(incident, i -> new LinkedHashMap<>()).put(mention, report);
    }

    /**
     * Those that are in an incident now and were not before.
     *
     * @param members ids of its mentions
     */
    List<Moved> joined(long incident, Set<String> members) {
        Map<String, String> out = left.getOrDefault(incident, Map.of());
        return moved(joined.getOrDefault(incident, Map.of()), id -> members.contains(id) && !out.containsKey(id));
    }

    /** Those that were in an incident before and are not now. */
    List<Moved> left(long incident, Set<String> members) {
        return moved(left.getOrDefault(incident, Map.of()), id -> !members.contains(id));
    }

    private static List<Moved> moved(Map<String, String> all, Predicate<String> which) {
        return all.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .limit(MOST)
                .map(entry -> new Moved(entry.getKey(), entry.getValue()))
                .toList();
    }

    void clear() {
        joined.clear();
        left.clear();
        since = 0;
    }
}
