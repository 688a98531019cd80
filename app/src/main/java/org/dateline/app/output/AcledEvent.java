package org.dateline.app.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.event.EventType;
import org.dateline.core.incident.Party;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/**
 * What a row of ACLED's table is made of.
 *
 * @param id without the country in front
 * @param placeName for a place that could not be resolved
 * @param source who reported it
 * @param fatalities ACLED has one column for them, and no range
 * @param tags what ACLED has no column for
 * @param timestamp when the row changed last, in seconds since 1970
 */
public record AcledEvent(
        String id,
        EventType type,
        Optional<DateInterval> when,
        Optional<Place> place,
        Optional<String> placeName,
        List<Party> actors,
        List<Party> recipients,
        String source,
        String notes,
        Optional<Integer> fatalities,
        String tags,
        Optional<Long> timestamp) {

    public AcledEvent {
        Objects.requireNonNull(type, "type");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
