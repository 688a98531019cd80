package org.dateline.store.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.incident.copy.CopyGroup;
import org.dateline.core.incident.copy.CopyGroups;
import org.dateline.core.incident.copy.CopyJudge;
import org.dateline.core.incident.copy.Fingerprint;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/**
 * Finds the copies of a report among all that are stored, by the keys of their fingerprints, from copy to copy.
 *
 * <p>Limits: {@link #MOST} members of a group, and {@link #NEAR} reports that share keys with each of them.
 */
final class Copies {

    private static final int MOST = 500;

    private static final int NEAR = 500;

    private record Print(long number, Fingerprint fingerprint, Optional<LocalDate> published) {}

    private final Handle handle;
    private final Set<Long> seen = new TreeSet<>();
    private final List<Print> group = new ArrayList<>();

    private Copies(Handle handle) {
        this.handle = handle;
    }

    /** The group of copies that a report is in; empty when there is no such report. */
    static Optional<CopyGroup> of(Handle handle, String report) {
        return new Copies(handle).find(report);
    }

    private Optional<CopyGroup> find(String report) {
        Optional<Print> start = handle.createQuery("SELECT number, fingerprint, published FROM report WHERE id = ?")
                .bind(0, report)
                .map((row, context) -> print(row))
                .findOne();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Deque<Print> open = new ArrayDeque<>(List.of(start.get()));
        seen.add(start.get().number());
        while (!open.isEmpty() && group.size() < MOST) {
            Print at = open.poll();
            group.add(at);
            for (Print other : near(at)) {
                if (seen.add(other.number())
                        && CopyJudge.judge(at.fingerprint(), other.fingerprint())
                                .isCopy()) {
                    open.add(other);
                }
            }
        }
        Map<String, LocalDate> days = new HashMap<>();
        group.forEach(print ->
                print.published().ifPresent(day -> days.put(print.fingerprint().report(), day)));
        return CopyGroups.of(group.stream().map(Print::fingerprint).toList(), days).stream()
                .filter(found -> found.original().equals(report)
                        || found.copies().stream()
                                .anyMatch(copy -> copy.report().equals(report)))
                .findFirst();
    }

    private List<Print> near(Print print) {
        return handle.createQuery("SELECT r.number, r.fingerprint, r.published FROM report r WHERE r.number IN"
                        + " (SELECT k.report FROM report_key own JOIN report_key k ON k.copy_key = own.copy_key"
                        + " WHERE own.report = ?) ORDER BY r.number LIMIT " + NEAR)
                .bind(0, print.number())
                .map((row, context) -> print(row))
                .list();
    }

    private static Print print(ResultSet row) throws SQLException {
        return new Print(
                row.getLong("number"),
                FingerprintJson.read(row.getString("fingerprint")),
                Values.date(row, "published"));
    }
}
