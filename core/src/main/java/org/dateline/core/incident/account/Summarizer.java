package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.copy.CopyGroup;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;

/** Draws an incident together in one line: ranges over all positions, and of the rest the best supported one. */
final class Summarizer {

    private final Titles titles = new Titles();

    Summary summarize(String mainType, List<Telling> tellings, List<CopyGroup> copies, Map<Field, FieldValues> fields) {
        EventType type = type(mainType, tellings, fields);
        Optional<DateInterval> when = when(fields);
        Optional<Area> where = where(fields);
        Map<Harm, Toll> casualties = casualties(fields);
        List<Party> actors = parties(fields.get(Field.ACTOR));
        List<Party> recipients = parties(fields.get(Field.RECIPIENT));
        List<LocalDate> days = tellings.stream()
                .map(Telling::published)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new Summary(
                titles.title(
                        type, actors, recipients, where.map(area -> area.place().name()), when, casualties),
                type,
                standing(fields),
                when,
                where,
                actors,
                recipients,
                casualties,
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                tellings.size(),
                tellings.size() - copies.size(),
                best(fields.get(Field.WHETHER)).map(Position::support).orElse(Corroboration.NONE));
    }

    private static Optional<Position> best(FieldValues values) {
        return values == null ? Optional.empty() : values.positions().stream().findFirst();
    }

    private static EventType type(String mainType, List<Telling> tellings, Map<Field, FieldValues> fields) {
        Optional<EventType> told = best(fields.get(Field.ACT))
                .flatMap(position -> position.claims().stream()
                        .map(claim -> ((Value.Act) claim.value()).type())
                        .filter(type -> type.plover().equals(mainType))
                        .max(Summarizer::moreSpecific));
        return told.orElseGet(() -> tellings.stream()
                .flatMap(telling -> telling.mentions().stream())
                .map(mention -> mention.type())
                .filter(type -> type.plover().equals(mainType))
                .max(Summarizer::moreSpecific)
                .orElseThrow());
    }

    private static int moreSpecific(EventType a, EventType b) {
        return Comparator.comparing((EventType type) ->
                        type.mode().isPresent() && !type.mode().get().equals("other"))
                .thenComparing(type -> type.acled().isPresent())
                .thenComparing(type -> type.cameo().map(String::length).orElse(0))
                .thenComparing(EventType::toString)
                .compare(a, b);
    }

    private static Standing standing(Map<Field, FieldValues> fields) {
        FieldValues whether = fields.get(Field.WHETHER);
        if (whether == null || whether.positions().isEmpty()) {
            return Standing.DENIED;
        }
        if (whether.isContradicted()) {
            return Standing.DISPUTED;
        }
        EventStatus status = ((Value.Whether) whether.positions().get(0).value()).status();
        return switch (status) {
            case HAPPENED -> Standing.HAPPENED;
            case PLANNED -> Standing.PLANNED;
            case HYPOTHETICAL -> Standing.HYPOTHETICAL;
            case DENIED -> Standing.DENIED;
        };
    }

    private static List<Party> parties(FieldValues values) {
        if (values == null) {
            return List.of();
        }
        return values.positions().stream()
                .map(position -> (Value.Who) position.value())
                .filter(who -> !who.not())
                .findFirst()
                .map(Value.Who::parties)
                .orElse(List.of());
    }

    private static Optional<DateInterval> when(Map<Field, FieldValues> fields) {
        FieldValues values = fields.get(Field.WHEN);
        if (values == null || values.positions().isEmpty()) {
            return Optional.empty();
        }
        List<DateInterval> all = values.positions().stream()
                .map(position -> ((Value.When) position.value()).days())
                .toList();
        LocalDate from = all.stream()
                .map(DateInterval::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Optional<LocalDate> to =
                all.stream().map(DateInterval::to).flatMap(Optional::stream).max(Comparator.naturalOrder());
        DatePrecision precision = all.stream()
                .map(DateInterval::precision)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(new DateInterval(from, to.filter(end -> !end.isBefore(from)), precision));
    }

    private static Optional<Area> where(Map<Field, FieldValues> fields) {
        FieldValues values = fields.get(Field.WHERE);
        if (values == null || values.positions().isEmpty()) {
            return Optional.empty();
        }
        List<Place> places = values.positions().stream()
                .map(position -> ((Value.Where) position.value()).place())
                .toList();
        return Optional.of(new Area(places.get(0), places.subList(1, places.size())));
    }

    private static Map<Harm, Toll> casualties(Map<Field, FieldValues> fields) {
        Map<Harm, Toll> ranges = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            FieldValues values = fields.get(Field.of(harm));
            if (values != null && !values.positions().isEmpty()) {
                List<Toll> tolls = values.positions().stream()
                        .map(position -> ((Value.Count) position.value()).toll())
                        .toList();
                ranges.put(harm, range(tolls));
            }
        }
        return ranges;
    }

    /** From the lowest to the highest; open upwards where one is. */
    private static Toll range(List<Toll> tolls) {
        int min = tolls.stream().mapToInt(Toll::min).min().orElseThrow();
        boolean open = tolls.stream().anyMatch(toll -> toll.max().isEmpty());
        return new Toll(
                min,
                open
                        ? Optional.empty()
                        : tolls.stream()
                                .map(Toll::max)
                                .flatMap(Optional::stream)
                                .max(Comparator.naturalOrder()));
    }
}
