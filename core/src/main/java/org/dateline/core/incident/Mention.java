package org.dateline.core.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.event.Casualties;
import org.dateline.core.event.EventStatus;
import org.dateline.core.event.EventType;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/**
 * One event mention as linking and weighing see it, detached from the analysis of its text.
 *
 * @param id that of the event mention, unique among all reports
 * @param report id of its report
 * @param where what its place resolves to; empty when the report tells none or none is sure
 * @param voices who asserts it; empty when the report does in its own voice
 * @param background whether the report tells it as history
 * @param words the sentence of its fullest mention, as the report has it
 */
public record Mention(
        String id,
        String report,
        EventType type,
        List<Party> actors,
        List<Party> recipients,
        Optional<DateInterval> when,
        Optional<Place> where,
        EventStatus status,
        List<Voice> voices,
        Casualties casualties,
        boolean background,
        String words) {

    public Mention {
        Objects.requireNonNull(type, "type");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(status, "status");
        voices = List.copyOf(voices);
        Objects.requireNonNull(casualties, "casualties");
        Objects.requireNonNull(words, "words");
    }
}
