package org.dateline.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a report says of time.
 *
 * @param published the day relative dates are anchored to: the metadata's or the story dateline's; empty when neither
 *     gives it, and then nothing is guessed
 * @param expressions in text order, without overlap
 */
public record Times(Optional<LocalDate> published, List<TimeExpression> expressions) {

    public Times {
        expressions = List.copyOf(expressions);
    }

    public List<TimeExpression> in(int sentence) {
        return expressions.stream().filter(e -> e.sentence() == sentence).toList();
    }
}
