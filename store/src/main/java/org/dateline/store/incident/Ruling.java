package org.dateline.store.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.incident.link.Decision;
import org.jdbi.v3.core.Handle;

/**
 * A standing decision about mentions.
 *
 * @param kind word of the decision's kind
 * @param stays the mentions it speaks of; of a split: those that stay
 * @param goes of a split: those that go
 */
record Ruling(long number, String kind, SortedSet<String> stays, SortedSet<String> goes) {

    /** More pairs than any decision has. */
    private static final long PAIRS = 1L << 24;

    private static final String STANDING = "NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.number)"
            + " AND d.kind NOT IN ('comment', 'confirm', 'correct', 'remove', 'add', 'check')";

    /** Numbers of the standing ones that speak of any of those mentions. */
    static Set<Long> about(Handle handle, Iterable<String> mentions) {
        Set<Long> numbers = new TreeSet<>();
        for (String mention : mentions) {
            numbers.addAll(numbers(handle, "decision_mention dm", "dm.mention = ?", mention));
        }
        return numbers;
    }

    /** Numbers of the standing ones that speak of any mention in the tree with that root. */
    static List<Long> aboutTree(Handle handle, String root) {
        return numbers(handle, "node n JOIN decision_mention dm ON dm.mention = n.id", "n.root = ?", root);
    }

    private static List<Long> numbers(Handle handle, String from, String where, String value) {
        return handle.createQuery("SELECT DISTINCT d.number FROM " + from
                        + " JOIN decision d ON d.number = dm.decision WHERE " + where + " AND " + STANDING)
                .bind(0, value)
                .mapTo(Long.class)
                .list();
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

    private static SortedSet<String> part(Handle handle, long number, int part) {
        List<String> mentions = handle.createQuery(
                        "SELECT mention FROM decision_mention WHERE decision = ? AND part = ?")
                .bind(0, number)
                .bind(1, part)
                .mapTo(String.class)
                .list();
        return new TreeSet<>(mentions);
    }

    /** Whether it says which mentions are one incident. */
    boolean shapes() {
        return kind.equals("merge") || kind.equals("split");
    }

    /** All mentions it speaks of, some of which may be gone by now. */
    Set<String> mentions() {
        Set<String> all = new TreeSet<>(stays);
        all.addAll(goes);
        return all;
    }

    /**
     * What it says, in pairs, as the linker's grouping takes it: each side of it is one, and of a split the two are two. The
     * pair that parts them has the lowest number, so that it finds both sides joined.
     */
    List<Decision> pairs() {
        List<Decision> pairs = new ArrayList<>();
        if (shapes()) {
            long next = number * PAIRS;
            if (!goes.isEmpty() && !stays.isEmpty()) {
                pairs.add(new Decision(next++, false, stays.first(), goes.first()));
            }
            for (SortedSet<String> side : List.of(stays, goes)) {
                for (String mention : side) {
                    if (!mention.equals(side.first())) {
                        pairs.add(new Decision(next++, true, side.first(), mention));
                    }
                }
            }
        }
        return pairs;
    }
}
