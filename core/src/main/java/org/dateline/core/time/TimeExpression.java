package org.dateline.core.time;

import java.util.Objects;
import java.util.Optional;
import org.dateline.core.report.Span;

/**
 * Words that say when, how long or how often (TIMEX3).
 *
 * @param sentence index of its sentence
 * @param value TIMEX3 value: {@code 2015-10-14}, {@code XXXX-10-10}, {@code P2D}, {@code PAST_REF}
 * @param interval the days it means; open at its end behind "since"; empty for durations (but those that reach up to
 *     the publication, "the past two weeks"), sets, dates nothing anchors, and what only ends then ("until Friday")
 * @param rule the rule that read it
 */
public record TimeExpression(
        Span span, int sentence, TimexType type, String value, Optional<DateInterval> interval, String rule) {

    public TimeExpression {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(interval, "interval");
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }
}
