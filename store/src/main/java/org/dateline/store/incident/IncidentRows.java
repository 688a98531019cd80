package org.dateline.store.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.source.SourceRecords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes down which incidents there are, and of each what lists and filters need. */
final class IncidentRows {

    /** What decisions make of an incident, by the words of their kinds. */
    static final Map<String, Status> STATUS = Map.of(
            "verify", Status.VERIFIED,
            "reject", Status.REJECTED,
            "dispute", Status.DISPUTED,
            "retract", Status.RETRACTED);

    private final Weighing weighing;

    IncidentRows(Weighing weighing) {
        this.weighing = weighing;
    }

    /** Returns the ids of all incidents that were written. */
    List<String> write(Handle handle, Groups groups) {
        List<String> written = new ArrayList<>();
        Set<Long> before = new TreeSet<>();
        groups.groups()
                .forEach(group -> group.forEach(member -> member.incident().ifPresent(before::add)));
        Set<Long> after = new HashSet<>();
        List<Runnable> summaries = new ArrayList<>();
        for (List<Member> group : groups.groups()) {
            String id = Linking.incidentId(group.get(0).id());
            long number = row(handle, id, group.get(0).id());
            after.add(number);
            move(handle, group, number);
            written.add(id);
            summaries.add(() -> summarize(handle, number, id, group, groups.statusOf(group)));
        }
        summaries.forEach(Runnable::run);
        for (long old : before) {
            if (!after.contains(old)) {
                dropIfEmpty(handle, old);
            }
        }
        return written;
    }

    /** The row of that incident, new if there is none yet. */
    private static long row(Handle handle, String id, String founder) {
        Optional<Long> known = handle.createQuery("SELECT number FROM incident WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne();
        if (known.isPresent()) {
            return known.get();
        }
        long number = Numbers.next(handle, "incident");
        handle.createUpdate("INSERT INTO incident (number, id, type, status, headline, when_from, mentions, reports,"
                        + " sources, contradictions, changed, unseen) VALUES (?, ?, '', 'open', '', ?, 0, 0, 0, 0,"
                        + " 0, 0)")
                .bind(0, number)
                .bind(1, id)
                .bind(2, Values.UNKNOWN_DAY)
                .execute();
        handle.createUpdate("INSERT INTO incident_name (id, mention) VALUES (?, ?) ON CONFLICT (id) DO NOTHING")
                .bind(0, id)
                .bind(1, founder)
                .execute();
        return number;
    }

    private static void move(Handle handle, List<Member> group, long number) {
        List<Member> moving = group.stream()
                .filter(member -> !member.incident().equals(Optional.of(number)))
                .toList();
        if (!moving.isEmpty()) {
            try (PreparedBatch batch = handle.prepareBatch("UPDATE mention SET incident = ? WHERE number = ?")) {
                moving.forEach(
                        member -> batch.bind(0, number).bind(1, member.number()).add());
                batch.execute();
            }
        }
    }

    static void dropIfEmpty(Handle handle, long number) {
        int dropped = handle.createUpdate("DELETE FROM incident WHERE number = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM mention m WHERE m.incident = ?)")
                .bind(0, number)
                .bind(1, number)
                .execute();
        if (dropped > 0) {
            SourceRecords.remove(handle, number);
        }
    }

    private static Optional<Boolean> happened(Optional<Ruling> status) {
        return status.map(ruling -> STATUS.get(ruling.kind()))
                .filter(word -> word == Status.VERIFIED || word == Status.REJECTED)
                .map(word -> word == Status.VERIFIED);
    }

    private void summarize(Handle handle, long number, String id, List<Member> group, Optional<Ruling> status) {
        Outline s = weighing.outline(handle, number, id, happened(status));
        handle.createUpdate("UPDATE incident SET type = ?, headline = ?, place = ?, country = ?, lat = ?, lon = ?,"
                        + " when_from = ?, when_to = ?, mentions = ?, reports = ?, sources = ?, contradictions = ?,"
                        + " killed_min = ?, killed_max = ?, first_reported = ?, last_reported = ?, status = ?,"
                        + " unseen = ?, changed = ? WHERE number = ?")
                .bind(0, s.type())
                .bind(1, Values.storable(s.headline()))
                .bind(2, s.place().orElse(null))
                .bind(3, s.country().orElse(null))
                .bind(4, s.latitude().isPresent() ? Double.valueOf(s.latitude().getAsDouble()) : null)
                .bind(
                        5,
                        s.longitude().isPresent() ? Double.valueOf(s.longitude().getAsDouble()) : null)
                .bind(6, s.from().map(d -> d.toEpochDay()).orElse(Values.UNKNOWN_DAY))
                .bind(7, s.to().map(d -> d.toEpochDay()).orElse(null))
                .bind(8, group.size())
                .bind(9, (int) group.stream().map(Member::report).distinct().count())
                .bind(10, s.sources())
                .bind(11, s.contradictions())
                .bind(12, s.killed().map(t -> t.min()).orElse(null))
                .bind(13, s.killed().flatMap(t -> t.max()).orElse(null))
                .bind(14, s.firstReported().map(d -> d.toEpochDay()).orElse(null))
                .bind(15, s.lastReported().map(d -> d.toEpochDay()).orElse(null))
                .bind(
                        16,
                        status.map(r -> STATUS.get(r.kind()))
                                .orElse(Status.OPEN)
                                .word())
                .bind(
                        17,
                        status.map(r -> (int) group.stream()
                                        .filter(m -> !r.stays().contains(m.id()))
                                        .count())
                                .orElse(0))
                .bind(18, Values.now().toEpochMilli())
                .bind(19, number)
                .execute();
    }
}
