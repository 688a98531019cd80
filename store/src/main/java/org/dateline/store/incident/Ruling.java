package org.dateline.store.incident;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * A standing decision about mentions, as far as it shapes incidents.
 *
 * @param kind word of the decision's kind
 * @param stays the mentions it speaks of; of a split: those that stay
 * @param goes of a split: those that go
 */
record Ruling(long number, String kind, Set<String> stays, Set<String> goes) {

    private static final String STANDING =
            "NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number) AND d.kind <> 'comment'";

    /** The standing ones that speak of any of those mentions. */
    static Set<Long> about(Handle handle, Iterable<String> mentions) {
        Set<Long> numbers = new TreeSet<>();
        for (String mention : mentions) {
            numbers.addAll(handle.createQuery("SELECT d.number FROM decision_mention dm"
                            + " JOIN decision d ON d.number = dm.decision WHERE dm.mention = ? AND " + STANDING)
                    .bind(0, mention)
                    .mapTo(Long.class)
                    .list());
        }
        return numbers;
    }

    /** Whether anybody ever decided anything, which saves asking of every mention. */
    static boolean any(Handle handle) {
        return handle.createQuery("SELECT number FROM decision LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    static Ruling read(Handle handle, long number) {
        String kind = handle.createQuery("SELECT kind FROM decision WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one();
        return new Ruling(number, kind, part(handle, number, 0), part(handle, number, 1));
    }

    private static Set<String> part(Handle handle, long number, int part) {
        List<String> mentions = handle.createQuery(
                        "SELECT mention FROM decision_mention WHERE decision = ? AND part = ?")
                .bind(0, number)
                .bind(1, part)
                .mapTo(String.class)
                .list();
        return new TreeSet<>(mentions);
    }
}
