package org.dateline.core.correction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.time.DateInterval;

/**
 * An event by its values.
 *
 * @param trigger the words that name the act
 * @param tolls numbers of people by what befell them; left out where nothing is said
 * @param saidBy the statements that assert it; none when the report does in its own voice
 * @param background whether it is told as history
 */
public record EventCoding(
        Quote trigger,
        EventType type,
        List<Participant> actors,
        List<Participant> recipients,
        Optional<DateInterval> when,
        Optional<Location> where,
        EventStatus status,
        Map<Harm, Toll> tolls,
        List<Assertion> saidBy,
        boolean background)
        implements Coding {

    public EventCoding {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(type, "type");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(status, "status");
        Map<Harm, Toll> sorted = new EnumMap<>(Harm.class);
        sorted.putAll(tolls);
        tolls = Collections.unmodifiableMap(sorted);
        saidBy = List.copyOf(saidBy);
    }

    /** An event that happened, of which no more is known. */
    public static EventCoding bare(Quote trigger, EventType type) {
        return new EventCoding(
                trigger,
                type,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                EventStatus.HAPPENED,
                Map.of(),
                List.of(),
                false);
    }

    @Override
    public List<Quote> words() {
        return List.of(trigger);
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("words", trigger.words());
        fields.put("type", type.plover());
        type.mode().ifPresent(mode -> fields.put("mode", mode));
        type.acled().ifPresent(acled -> fields.put("acled", acled));
        put(fields, "actor", sides(actors));
        put(fields, "recipient", sides(recipients));
        when.ifPresent(days -> fields.put("date", Days.words(days)));
        where.ifPresent(place -> fields.put(
                "place",
                place.name()
                        + place.place()
                                .map(found -> " (" + found.name()
                                        + found.country()
                                                .map(code -> ", " + code)
                                                .orElse("") + ")")
                                .orElse("")));
        fields.put("status", status.name().toLowerCase(Locale.ROOT));
        tolls.forEach((harm, toll) -> fields.put(
                harm.name().toLowerCase(Locale.ROOT),
                toll.max().isEmpty()
                        ? toll.min() + " or more"
                        : toll.max().get() == toll.min()
                                ? "" + toll.min()
                                : toll.min() + "–" + toll.max().get()));
        put(fields, "said by", saidBy.stream().map(Assertion::source).sorted().collect(Collectors.joining("; ")));
        if (background) {
            fields.put("told as", "history");
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String sides(List<Participant> side) {
        return side.stream().map(p -> p.name() + " (" + p.code() + ")").collect(Collectors.joining("; "));
    }

    public EventCoding withTrigger(Quote words) {
        return new EventCoding(words, type, actors, recipients, when, where, status, tolls, saidBy, background);
    }

    public EventCoding withType(EventType other) {
        return new EventCoding(trigger, other, actors, recipients, when, where, status, tolls, saidBy, background);
    }

    public EventCoding withActors(List<Participant> others) {
        return new EventCoding(trigger, type, others, recipients, when, where, status, tolls, saidBy, background);
    }

    public EventCoding withRecipients(List<Participant> others) {
        return new EventCoding(trigger, type, actors, others, when, where, status, tolls, saidBy, background);
    }

    public EventCoding withWhen(Optional<DateInterval> days) {
        return new EventCoding(trigger, type, actors, recipients, days, where, status, tolls, saidBy, background);
    }

    public EventCoding withWhere(Optional<Location> place) {
        return new EventCoding(trigger, type, actors, recipients, when, place, status, tolls, saidBy, background);
    }

    public EventCoding withStatus(EventStatus other) {
        return new EventCoding(trigger, type, actors, recipients, when, where, other, tolls, saidBy, background);
    }

    public EventCoding withToll(Harm harm, Optional<Toll> toll) {
        Map<Harm, Toll> others = new EnumMap<>(Harm.class);
        others.putAll(tolls);
        others.remove(harm);
        toll.ifPresent(count -> others.put(harm, count));
        return new EventCoding(trigger, type, actors, recipients, when, where, status, others, saidBy, background);
    }

    public EventCoding withSaidBy(List<Assertion> statements) {
        return new EventCoding(trigger, type, actors, recipients, when, where, status, tolls, statements, background);
    }
}
