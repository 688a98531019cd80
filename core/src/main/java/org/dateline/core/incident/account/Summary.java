package org.dateline.core.incident.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.event.Casualties.Harm;
import org.dateline.core.event.EventType;
import org.dateline.core.event.Toll;
import org.dateline.core.incident.Party;
import org.dateline.core.time.DateInterval;

/**
 * An incident in one line of a list. Ranges span every standing account; nothing is averaged.
 *
 * @param title in plain words, built from the data: "Shelling of Hull, 21 Oct 1904: killed 2–3"
 * @param type best supported, in its most specific form
 * @param when from the first to the last day that any standing position gives
 * @param actors of the best supported position
 * @param casualties for each harm told of, from the lowest to the highest value
 * @param firstReport publication day of the earliest report
 * @param reports how many, reprints among them
 * @param copies how many of them are reprints
 * @param support the independent sources that say it happened, or for what is only planned or denied, that it is so
 */
public record Summary(
        String title,
        EventType type,
        Standing standing,
        Optional<DateInterval> when,
        Optional<Area> where,
        List<Party> actors,
        List<Party> recipients,
        Map<Harm, Toll> casualties,
        Optional<LocalDate> firstReport,
        Optional<LocalDate> lastReport,
        int reports,
        int copies,
        Corroboration support) {

    public Summary {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(where, "where");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        EnumMap<Harm, Toll> sorted = new EnumMap<>(Harm.class);
        sorted.putAll(casualties);
        casualties = java.util.Collections.unmodifiableMap(sorted);
        Objects.requireNonNull(firstReport, "firstReport");
        Objects.requireNonNull(lastReport, "lastReport");
        Objects.requireNonNull(support, "support");
    }

    /** How many independent sources. */
    public int sources() {
        return support.sources();
    }
}
