package org.dateline.store.survey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A name that reports give an actor, or a code that it was given under a name.
 *
 * @param mentions in how many
 * @param first day of the first report
 * @param last day of the last report
 */
public record ActorName(String name, String code, long mentions, Optional<LocalDate> first, Optional<LocalDate> last) {}
