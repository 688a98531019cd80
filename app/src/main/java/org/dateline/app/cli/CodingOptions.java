package org.dateline.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.actor.ActorCode;
import org.dateline.core.correction.Location;
import org.dateline.core.correction.Participant;
import org.dateline.core.correction.StatementCoding;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Ontology;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;
import org.dateline.core.time.DatePrecision;

/** Reads the values of {@code dateline correct}; every message says what would be right. */
final class CodingOptions {

    private static final String NONE = "none";

    private final Ontology ontology;

    CodingOptions(Ontology ontology) {
        this.ontology = ontology;
    }

    /** @param before whose sub-event stays where type and mode stay */
    EventType type(String words, EventType before) {
        String[] parts = words.split("/", 2);
        String type = parts[0].strip().toUpperCase(Locale.ROOT);
        String mode = parts.length > 1 ? parts[1].strip().toLowerCase(Locale.ROOT) : "";
        boolean known = ontology.entries().stream()
                .anyMatch(entry -> entry.vocabulary().equals("PLOVER")
                        && entry.type().equals(type)
                        && entry.mode().equals(mode));
        if (!known) {
            throw new IllegalArgumentException(
                    "no type is called '" + words + "'; 'dateline types' lists them, as ASSAULT or ASSAULT/aerial");
        }
        Optional<String> wanted = mode.isEmpty() ? Optional.empty() : Optional.of(mode);
        boolean same = before.plover().equals(type) && before.mode().equals(wanted);
        return same ? before : new EventType(type, wanted, Optional.empty(), ontology.cameo(type, wanted));
    }

    static EventStatus status(String word) {
        return Arrays.stream(EventStatus.values())
                .filter(status -> status.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event is '" + word + "'; they are "
                        + Arrays.stream(EventStatus.values())
                                .map(status -> status.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    static List<Participant> participants(String option, List<String> values) {
        return values.equals(List.of(NONE))
                ? List.of()
                : values.stream().map(value -> participant(option, value)).toList();
    }

    private static Participant participant(String option, String value) {
        int equals = value.lastIndexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException(
                    option + " is written NAME=CODE, as \"the army=SYR MIL\", or none; got '" + value + "'");
        }
        return new Participant(
                value.substring(0, equals).strip(), code(option, value.substring(equals + 1)), Optional.empty());
    }

    private static ActorCode code(String option, String code) {
        try {
            return ActorCode.parse(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    option + ": a code is a country and a sector, as SYR MIL; got '" + code + "'", e);
        }
    }

    static StatementCoding.Source source(String value, StatementCoding.Source before) {
        int equals = value.lastIndexOf('=');
        String name = (equals < 0 ? value : value.substring(0, equals)).strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("--source is written NAME or NAME=CODE; got '" + value + "'");
        }
        return new StatementCoding.Source(
                name,
                equals < 0 ? Optional.empty() : Optional.of(code("--source", value.substring(equals + 1))),
                before.kind(),
                before.words());
    }

    static Optional<Location> location(String name, Function<String, List<Place>> places) {
        if (name.equals(NONE)) {
            return Optional.empty();
        }
        Place place = places.apply(name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the gazetteer knows no place '" + name + "'; 'dateline place' tells what it knows"));
        return Optional.of(new Location(name, Optional.of(place), Optional.empty()));
    }

    static Optional<DateInterval> days(String words) {
        if (words.equals(NONE)) {
            return Optional.empty();
        }
        String[] ends = words.split("\\.\\.", -1);
        try {
            LocalDate from = LocalDate.parse(ends[0]);
            if (ends.length == 1) {
                return Optional.of(DateInterval.day(from));
            }
            return Optional.of(
                    ends[1].isEmpty()
                            ? DateInterval.since(from, DatePrecision.LOOSE)
                            : DateInterval.of(from, LocalDate.parse(ends[1]), DatePrecision.LOOSE));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--when is written 2015-10-14, 2015-10-01..2015-10-31 or none; got '" + words + "'", e);
        }
    }

    static Optional<Toll> toll(String option, String words) {
        if (words.equals(NONE)) {
            return Optional.empty();
        }
        if (!words.matches("[0-9]{1,9}(-[0-9]{0,9})?")) {
            throw new IllegalArgumentException(
                    option + " is written 12, 3-5, 20- for at least 20, or none; got '" + words + "'");
        }
        String[] ends = words.split("-", -1);
        int min = Integer.parseInt(ends[0]);
        if (ends.length == 1) {
            return Optional.of(Toll.exactly(min));
        }
        return Optional.of(
                ends[1].isEmpty() ? Toll.atLeast(min) : new Toll(min, Optional.of(Integer.parseInt(ends[1]))));
    }
}
