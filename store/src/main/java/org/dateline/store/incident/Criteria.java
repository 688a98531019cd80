package org.dateline.store.incident;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which mentions, or which incidents. What is empty does not restrict; what is given must all hold.
 *
 * @param type PLOVER event type, {@code ASSAULT}
 * @param actor code or beginning of a code ({@code RUS}, {@code RUS MIL}) or name of an actor or recipient; {@code RUS > UKR}
 *     who acts on whom in one mention, {@code RUS >} who acts, {@code > UKR} who is acted on
 * @param from happened on that day or later, as far as known; an interval counts from its first day
 * @param to happened on that day or earlier; an interval counts from its first day
 * @param country ISO 3166 alpha-3 of the place
 * @param status what people made of it; of a mention: of its incident
 * @param sources at least so many independent sources; of a mention: of its incident
 * @param contradicted whether accounts contradict each other; of a mention: of its incident
 * @param words a search in the reports that tell of it: words, "phrases", -not, begin*
 */
public record Criteria(
        Optional<String> type,
        Optional<String> actor,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Box> box,
        Optional<String> country,
        Optional<Status> status,
        OptionalInt sources,
        Optional<Boolean> contradicted,
        Optional<String> words) {

    public static final Criteria ALL = new Criteria(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());

    public Criteria {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(contradicted, "contradicted");
        Objects.requireNonNull(words, "words");
    }

    public Criteria type(String value) {
        return new Criteria(Optional.of(value), actor, from, to, box, country, status, sources, contradicted, words);
    }

    public Criteria actor(String value) {
        return new Criteria(type, Optional.of(value), from, to, box, country, status, sources, contradicted, words);
    }

    public Criteria from(LocalDate value) {
        return new Criteria(type, actor, Optional.of(value), to, box, country, status, sources, contradicted, words);
    }

    public Criteria to(LocalDate value) {
        return new Criteria(type, actor, from, Optional.of(value), box, country, status, sources, contradicted, words);
    }

    public Criteria box(Box value) {
        return new Criteria(type, actor, from, to, Optional.of(value), country, status, sources, contradicted, words);
    }

    public Criteria country(String value) {
        return new Criteria(type, actor, from, to, box, Optional.of(value), status, sources, contradicted, words);
    }

    public Criteria status(Status value) {
        return new Criteria(type, actor, from, to, box, country, Optional.of(value), sources, contradicted, words);
    }

    public Criteria sources(int atLeast) {
        return new Criteria(type, actor, from, to, box, country, status, OptionalInt.of(atLeast), contradicted, words);
    }

    public Criteria contradicted(boolean value) {
        return new Criteria(type, actor, from, to, box, country, status, sources, Optional.of(value), words);
    }

    public Criteria words(String value) {
        return new Criteria(type, actor, from, to, box, country, status, sources, contradicted, Optional.of(value));
    }
}
