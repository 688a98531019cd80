package org.dateline.store.incident;

import static org.dateline.store.decision.Decision.ONE_OF_TWO;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.incident.link.Decision;
import org.dateline.store.people.PersonName;
import org.jdbi.v3.core.Handle;

/**
 * A standing decision about mentions.
 *
 * @param kind word of the decision's kind
 * @param stays the mentions it speaks of; of a split: those that stay
 * @param who decided, as names are compared
 * @param ofTwo of a verification: whether it needs one of another person beside it, since the rule of two readers held when
 *     it was made; so turning the rule on or off changes nothing that was decided
 * @param goes of a split: those that go
 */
record Ruling(long number, String kind, String who, boolean ofTwo, SortedSet<String> stays, SortedSet<String> goes) {

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
        return handle.createQuery("SELECT kind, who, value FROM decision WHERE number = ?")
                .bind(0, number)
                .map((row, context) -> new Ruling(
                        number,
                        row.getString("kind"),
                        PersonName.folded(row.getString("who")),
                        ONE_OF_TWO.equals(row.getString("value")),
                        part(handle, number, 0),
                        part(handle, number, 1)))
                .one();
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

    /** Whether both verify, by two people who read of the same. */
    boolean isSecondedBy(Ruling other) {
        return kind.equals("verify")
                && other.kind.equals("verify")
                && !who.equals(other.who)
                && !Collections.disjoint(stays, other.stays);
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
