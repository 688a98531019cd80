package org.dateline.store.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.incident.link.Position;
import org.dateline.store.schema.Values;
import org.dateline.store.schema.Where;
import org.jdbi.v3.core.Handle;

/**
 * A mention as a member of an incident, in the linker's canonical order, which no order of arrival changes.
 *
 * @param day of publication; {@link Position#UNDATED} without one
 * @param incident number of the incident it is in; empty for one that is new
 * @param held the node its choice leads to, if that holds
 * @param root of its tree of choices
 */
record Member(
        long number,
        String id,
        String report,
        long day,
        int rank,
        String root,
        Optional<String> held,
        Optional<Long> incident)
        implements Comparable<Member> {

    private static final Comparator<Member> ORDER = Comparator.comparingLong(Member::day)
            .thenComparing(Member::report)
            .thenComparingInt(Member::rank)
            .thenComparing(Member::id);

    static List<Member> where(Handle handle, String condition, Object... values) {
        return new Where()
                .and(condition, values)
                .query(
                        handle,
                        "SELECT m.number, m.id, r.id AS report, r.day, coalesce(s.rank, 1000000) AS rank, n.root,"
                                + " n.held, m.incident FROM mention m JOIN report r ON r.number = m.report JOIN node n ON"
                                + " n.id = m.id LEFT JOIN strand s ON s.id = m.id%s")
                .map((row, context) -> {
                    long incident = row.getLong("incident");
                    Optional<Long> inIncident = row.wasNull() ? Optional.empty() : Optional.of(incident);
                    return new Member(
                            row.getLong("number"),
                            row.getString("id"),
                            row.getString("report"),
                            row.getLong("day"),
                            row.getInt("rank"),
                            row.getString("root"),
                            Values.text(row, "held"),
                            inIncident);
                })
                .list();
    }

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
