package org.dateline.core.incident.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.event.EventMention;
import org.dateline.core.event.EventPlace;
import org.dateline.core.place.Place;
import org.dateline.core.time.DateInterval;

/** The mentions of one report that tell of one happening, while its profile is being made; its first one names it. */
final class Strand {

    final Family family;
    final List<EventMention> mentions = new ArrayList<>();

    Strand(Family family, EventMention first) {
        this.family = family;
        mentions.add(first);
    }

    EventMention first() {
        return mentions.get(0);
    }

    /** The time of its first mention that has one and is no sequel. */
    Optional<DateInterval> when(Families families) {
        return mentions.stream()
                .filter(mention -> families.of(mention.type()) == family)
                .flatMap(mention -> mention.when().stream())
                .findFirst();
    }

    /** The settlement or spot of its first mention that has one. */
    Optional<Place> town() {
        return mentions.stream().flatMap(mention -> town(mention).stream()).findFirst();
    }

    static Optional<Place> town(EventMention mention) {
        return mention.where().flatMap(EventPlace::place).filter(Places::isTown);
    }
}
