package org.dateline.store.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.incident.Mention;

/**
 * A mention in the store.
 *
 * @param incident id of its incident
 * @param published when its report was
 * @param publisher who issued its report
 */
public record MentionEntry(
        long number, Mention mention, String incident, Optional<LocalDate> published, Optional<String> publisher) {}
