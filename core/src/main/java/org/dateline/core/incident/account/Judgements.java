package org.dateline.core.incident.account;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What people and earlier incidents tell, for grading one incident: an input that weighing never changes.
 *
 * @param records how tellers' claims fared so far, by the teller's key
 * @param sources grades that a person gave to tellers, by the teller's key
 * @param values grades that a person gave to values of this incident, by {@link #key}
 * @param incident the grade that a person gave to the claim that it happened
 */
public record Judgements(
        Map<String, SourceRecord> records,
        Map<String, Graded.Ruling> sources,
        Map<String, Graded.Ruling> values,
        Optional<Graded.Ruling> incident) {

    public static final Judgements NONE = new Judgements(Map.of(), Map.of(), Map.of(), Optional.empty());

    public Judgements {
        records = Map.copyOf(records);
        sources = Map.copyOf(sources);
        values = Map.copyOf(values);
        Objects.requireNonNull(incident, "incident");
    }

    /** What a value of a field is known by from one weighing to the next: {@code KILLED=2}. */
    public static String key(Field field, Value value) {
        return field + "=" + value.label();
    }
}
