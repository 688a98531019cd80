package org.dateline.store.incident;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.account.Area;
import org.dateline.core.incident.account.Graded;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Records;
import org.dateline.core.incident.account.Summary;
import org.dateline.core.incident.account.Telling;
import org.dateline.core.place.Place;
import org.dateline.store.schema.Numbers;
import org.dateline.store.schema.Values;
import org.dateline.store.source.TellerRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes down which incidents there are, and of each what lists and filters need. */
final class IncidentRows {

    private final Weighing weighing;
    private final Moves moves;

    IncidentRows(Weighing weighing, Moves moves) {
        this.weighing = weighing;
        this.moves = moves;
    }

    /**
     * Writes down which mentions are in which incident.
     *
     * @return numbers of all incidents that those groups are
     */
    Set<Long> write(Handle handle, List<List<Member>> groups) {
        Set<Long> before = new TreeSet<>();
        groups.forEach(group -> group.forEach(member -> member.incident().ifPresent(before::add)));
        Set<Long> after = new TreeSet<>();
        for (List<Member> group : groups) {
            long number = row(handle, group.get(0).id());
            after.add(number);
            Map<String, Long> to = new HashMap<>();
            group.forEach(member -> to.put(member.id(), number));
            move(handle, group, to);
        }
        before.removeAll(after);
        groups.forEach(group -> inherit(handle, group, before));
        before.forEach(old -> dropIfEmpty(handle, old));
        return after;
    }

    /** An incident that takes the place of others has been there as long as they. */
    private static void inherit(Handle handle, List<Member> group, Set<Long> gone) {
        group.stream()
                .flatMap(member -> member.incident().stream())
                .filter(gone::contains)
                .distinct()
                .forEach(old -> handle.createUpdate(
                                "UPDATE incident SET created = (SELECT min(i.created) FROM incident i"
                                        + " WHERE i.id = ? OR i.number = ?) WHERE id = ?")
                        .bind(0, Linking.incidentId(group.get(0).id()))
                        .bind(1, old)
                        .bind(2, Linking.incidentId(group.get(0).id()))
                        .execute());
    }

    static String id(Handle handle, long number) {
        return handle.createQuery("SELECT id FROM incident WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one();
    }

    /** The row of the incident that is named after that mention, new if there is none yet. */
    static long row(Handle handle, String founder) {
        String id = Linking.incidentId(founder);
        Optional<Long> known = handle.createQuery("SELECT number FROM incident WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne();
        if (known.isPresent()) {
            return known.get();
        }
        long number = Numbers.next(handle, "incident");
        handle.createUpdate("INSERT INTO incident (number, id, type, status, headline, when_from, mentions, reports,"
                        + " sources, contradictions, changed, unseen, created) VALUES (?, ?, '', 'open', '', ?, 0, 0, 0,"
                        + " 0, 0, 0, ?)")
                .bind(0, number)
                .bind(1, id)
                .bind(2, Values.UNKNOWN_DAY)
                .bind(3, Values.now().toEpochMilli())
                .execute();
        handle.createUpdate("INSERT INTO incident_name (id, mention) VALUES (?, ?) ON CONFLICT (id) DO NOTHING")
                .bind(0, id)
                .bind(1, founder)
                .execute();
        return number;
    }

    /** @param to the incident of each member, by the member's id */
    void move(Handle handle, List<Member> members, Map<String, Long> to) {
        List<Member> moving = members.stream()
                .filter(member -> !member.incident().equals(Optional.of(to.get(member.id()))))
                .toList();
        if (!moving.isEmpty()) {
            moving.forEach(member -> {
                member.incident().ifPresent(old -> moves.leave(old, member.id(), member.report()));
                moves.join(to.get(member.id()), member.id(), member.report());
            });
            try (PreparedBatch batch = handle.prepareBatch("UPDATE mention SET incident = ? WHERE number = ?")) {
                moving.forEach(member -> batch.bind(0, to.get(member.id()))
                        .bind(1, member.number())
                        .add());
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
            TellerRows.forget(handle, number);
        }
    }

    /**
     * Weighs an incident and writes down what lists show of it; nothing if there is none of that number any more.
     *
     * @param ruled whether anybody ever decided anything
     */
    void summarize(Handle handle, long number, Map<String, Graded.Ruling> grades, boolean ruled) {
        List<Telling> tellings = Weighing.tellings(handle, number);
        if (tellings.isEmpty()) {
            return;
        }
        Map<String, String> before = ChangeRows.shown(handle, number);
        Incident incident = weighing.weigh(id(handle, number), tellings, grades, Map.of());
        Optional<Verdict> verdict = ruled ? Verdict.of(handle, number) : Optional.empty();
        TellerRows.write(handle, number, Records.of(incident, verdict.flatMap(Verdict::happened)));
        List<Mention> mentions =
                tellings.stream().flatMap(t -> t.mentions().stream()).toList();
        long unseen = verdict.map(v -> mentions.stream()
                        .filter(m -> !v.ruling().stays().contains(m.id()))
                        .count())
                .orElse(0L);
        Summary s = incident.summary();
        Optional<Place> place = s.where().map(Area::place);
        Optional<Toll> killed = Optional.ofNullable(s.casualties().get(Harm.KILLED));
        handle.createUpdate("UPDATE incident SET type = ?, headline = ?, place = ?, country = ?, lat = ?, lon = ?,"
                        + " when_from = ?, when_to = ?, mentions = ?, reports = ?, sources = ?, contradictions = ?,"
                        + " killed_min = ?, killed_max = ?, first_reported = ?, last_reported = ?, status = ?,"
                        + " unseen = ?, changed = ? WHERE number = ?")
                .bind(0, s.type().plover())
                .bind(1, Values.storable(s.title()))
                .bind(2, place.map(p -> Values.storable(p.name())).orElse(null))
                .bind(3, place.flatMap(Place::country).orElse(null))
                .bind(4, place.map(Place::latitude).orElse(null))
                .bind(5, place.map(Place::longitude).orElse(null))
                .bind(6, s.when().map(w -> w.from().toEpochDay()).orElse(Values.UNKNOWN_DAY))
                .bind(
                        7,
                        s.when().flatMap(w -> w.to()).map(LocalDate::toEpochDay).orElse(null))
                .bind(8, mentions.size())
                .bind(9, tellings.size())
                .bind(10, s.sources())
                .bind(11, incident.contradictions().size())
                .bind(12, killed.map(Toll::min).orElse(null))
                .bind(13, killed.flatMap(Toll::max).orElse(null))
                .bind(14, s.firstReport().map(LocalDate::toEpochDay).orElse(null))
                .bind(15, s.lastReport().map(LocalDate::toEpochDay).orElse(null))
                .bind(16, verdict.map(Verdict::status).orElse(Status.OPEN).word())
                .bind(17, unseen)
                .bind(18, Values.now().toEpochMilli())
                .bind(19, number)
                .execute();
        ChangeRows.write(
                handle, number, before, mentions.stream().map(Mention::id).collect(Collectors.toSet()), moves);
    }
}
