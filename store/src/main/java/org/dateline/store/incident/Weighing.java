package org.dateline.store.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Mention;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.place.Place;
import org.dateline.store.schema.Values;
import org.jdbi.v3.core.Handle;

/** Weighs an incident from what is stored of its mentions. */
public final class Weighing {

    private record Told(Mention mention, Optional<LocalDate> published, Optional<String> publisher) {}

    Incident weigh(Handle handle, long number, String id) {
        throw new UnsupportedOperationException("until weighing is merged: incident " + number + " " + id + handle);
    }

    Optional<Outline> summarize(Handle handle, long number, String id, List<Member> group) {
        List<Told> told = handle.createQuery("SELECT m.detail, r.published, r.publisher FROM mention m"
                        + " JOIN report r ON r.number = m.report WHERE m.incident = ?")
                .bind(0, number)
                .map((row, context) -> new Told(
                        MentionJson.read(row.getString("detail")),
                        Values.date(row, "published"),
                        Values.text(row, "publisher")))
                .list();
        List<String> order = group.stream().map(Member::id).toList();
        List<Told> sorted = told.stream()
                .sorted(Comparator.comparingInt(t -> order.indexOf(t.mention().id())))
                .toList();
        Mention first = sorted.get(0).mention();
        Objects.requireNonNull(id, "id");
        Optional<Place> place =
                sorted.stream().flatMap(t -> t.mention().where().stream()).findFirst();
        List<Toll> killed = sorted.stream()
                .flatMap(t -> t.mention().casualties().killed().stream())
                .toList();
        return Optional.of(new Outline(
                first.type().plover(),
                first.words(),
                place.map(Place::name),
                place.flatMap(Place::country),
                place.map(p -> OptionalDouble.of(p.latitude())).orElse(OptionalDouble.empty()),
                place.map(p -> OptionalDouble.of(p.longitude())).orElse(OptionalDouble.empty()),
                sorted.stream()
                        .flatMap(t -> t.mention().when().stream())
                        .map(w -> w.from())
                        .min(Comparator.naturalOrder()),
                sorted.stream()
                        .flatMap(t -> t.mention().when().stream())
                        .flatMap(w -> w.to().stream())
                        .max(Comparator.naturalOrder()),
                (int) sorted.stream()
                        .flatMap(t -> t.publisher().stream())
                        .distinct()
                        .count(),
                killed.stream().map(Toll::min).distinct().count() > 1 ? 1 : 0,
                killed.stream().min(Comparator.comparingInt(Toll::min)),
                dates(sorted).min(Comparator.naturalOrder()),
                dates(sorted).max(Comparator.naturalOrder())));
    }

    private static Stream<LocalDate> dates(List<Told> told) {
        return told.stream().flatMap(t -> t.published().stream());
    }
}
