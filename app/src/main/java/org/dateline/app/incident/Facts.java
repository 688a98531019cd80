package org.dateline.app.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.incident.account.Corroboration;
import org.dateline.core.incident.account.Field;
import org.dateline.core.incident.account.Graded;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Telling;
import org.dateline.core.incident.account.Value;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/** Values of an incident in words; the same in every form. */
final class Facts {

    private Facts() {}

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What a field is called in a table. */
    static String field(Field field) {
        return switch (field) {
            case WHETHER -> "whether";
            case ACT -> "what";
            case ACTOR -> "who did it";
            case RECIPIENT -> "to whom";
            case WHEN -> "when";
            case WHERE -> "where";
            case KILLED, INJURED, MISSING, DETAINED, DISPLACED -> lower(field);
        };
    }

    static String type(EventType type) {
        return type.plover() + type.mode().map(mode -> " " + mode).orElse("");
    }

    static String toll(Toll toll) {
        return new Value.Count(toll).label();
    }

    static String days(DateInterval days) {
        return new Value.When(days).label();
    }

    /** {@code killed 2–3, injured at least 6}; empty where nobody tells of harm. */
    static String casualties(Map<Harm, Toll> casualties) {
        return casualties.entrySet().stream()
                .map(harm -> lower(harm.getKey()) + " " + toll(harm.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String names(List<Party> parties) {
        return parties.stream().map(Party::name).distinct().collect(Collectors.joining("; "));
    }

    static String codes(List<Party> parties) {
        return parties.stream().map(party -> party.code().toString()).distinct().collect(Collectors.joining("; "));
    }

    static Optional<Place> place(Incident incident) {
        return incident.summary().where().map(area -> area.place());
    }

    static String place(Place place) {
        return place.name()
                + place.country()
                        .filter(country -> !country.equals(place.name()))
                        .map(country -> " (" + country + ")")
                        .orElse("");
    }

    /** The independent sources, each with the outlet it speaks through where that is another. */
    static List<String> sources(Incident incident) {
        return incident.summary().support().counted().stream()
                .map(Facts::source)
                .distinct()
                .toList();
    }

    static String source(Corroboration.Counted counted) {
        return counted.name().equals(counted.through())
                ? counted.name()
                : counted.name() + " (" + counted.through() + ")";
    }

    /** Who issued reports of it that are nobody's copies. */
    static List<String> publishers(Incident incident) {
        Set<String> copies = copies(incident);
        return incident.tellings().stream()
                .filter(telling -> !copies.contains(telling.report()))
                .map(Telling::publisher)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Ids of the reports that are copies of another. */
    static Set<String> copies(Incident incident) {
        Set<String> copies = new HashSet<>();
        incident.copies().forEach(group -> group.copies().forEach(copy -> copies.add(copy.report())));
        return copies;
    }

    /** {@code killed: 2 (The Times) against 3 (Daily Mail)}, a line for each field. */
    static List<String> contradictions(Incident incident) {
        return incident.contradictions().stream()
                .map(contradiction -> field(contradiction.field()) + ": " + contradiction.words())
                .toList();
    }

    static List<String> contradicted(Incident incident) {
        return incident.contradictions().stream()
                .map(contradiction -> field(contradiction.field()))
                .toList();
    }

    /** {@code B, given by ana; suggested F}. */
    static String grade(Graded graded) {
        List<String> parts = new ArrayList<>();
        parts.add(graded.grade().mark().symbol() + " " + graded.grade().mark().meaning());
        graded.given().ifPresent(ruling -> {
            parts.add("given by " + ruling.by());
            parts.add("suggested " + graded.suggested().mark().symbol());
        });
        return String.join(", ", parts);
    }
}
