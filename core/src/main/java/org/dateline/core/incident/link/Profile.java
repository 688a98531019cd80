package org.dateline.core.incident.link;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;

/**
 * All that linking knows of a strand. Bounded in size whatever the report's length, and made from its report alone.
 *
 * @param persons full names of the people it tells of, the most told of first
 * @param names words of names with their weights
 * @param words other words with their weights
 * @param manner how it was done, as the ACLED sub-event of its first deed; empty when the report does not tell
 * @param actors codes of who did it, as far as their country or group is known
 * @param recipients codes of whom it befell, likewise
 * @param when when it happened, as the report has it; empty when the report does not tell
 * @param days every single day the report names, and not that of its publication, sorted
 * @param places settlements and spots it tells of, the likeliest for the happening first
 * @param areas provinces ({@code USA/Texas}) and countries ({@code USA}) it tells of
 * @param keys what others are found by: strands that share no key are never compared
 */
public record Profile(
        Position position,
        Family family,
        List<String> persons,
        Terms names,
        Terms words,
        Optional<String> manner,
        SortedSet<String> actors,
        SortedSet<String> recipients,
        Optional<DayRange> when,
        List<Integer> days,
        List<Place> places,
        SortedSet<String> areas,
        Optional<Toll> killed,
        Optional<Toll> injured,
        SortedSet<String> keys) {

    public Profile {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(family, "family");
        persons = List.copyOf(persons);
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(manner, "manner");
        actors = Collections.unmodifiableSortedSet(new TreeSet<>(actors));
        recipients = Collections.unmodifiableSortedSet(new TreeSet<>(recipients));
        Objects.requireNonNull(when, "when");
        days = List.copyOf(days);
        places = List.copyOf(places);
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        Objects.requireNonNull(killed, "killed");
        Objects.requireNonNull(injured, "injured");
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    /** The strand's id: that of its first mention, or of its report where that has none. */
    public String mention() {
        return position.mention();
    }

    public String report() {
        return position.report();
    }
}
