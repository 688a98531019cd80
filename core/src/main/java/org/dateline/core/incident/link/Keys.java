package org.dateline.core.incident.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.place.Place;

/**
 * What a strand can be found by. Each key begins with a letter for its kind: {@code n} a full name, {@code l} another
 * name of several words, {@code r} a rare name word, {@code p} a town and the week of publication, {@code d} a town and
 * the day it happened.
 */
final class Keys {

    private static final int PERSONS = 8;
    private static final int LABELS = 4;
    private static final int RARE = 8;
    private static final int TOWNS = 2;
    private static final int WEEK = 7;
    private static final int SURE_DAYS = 2;

    private Keys() {}

    static SortedSet<String> of(
            Position position, TermReader.Reading terms, List<Place> places, Optional<DayRange> when) {
        SortedSet<String> keys = new TreeSet<>();
        terms.persons().stream().limit(PERSONS).forEach(name -> keys.add("n " + name.toLowerCase(Locale.ROOT)));
        terms.labels().stream().limit(LABELS).forEach(label -> keys.add("l " + label));
        terms.rareNames().stream().limit(RARE).forEach(name -> keys.add("r " + name));
        for (Place place : places.subList(0, Math.min(TOWNS, places.size()))) {
            String town = place.id().replace("~", "");
            if (position.isDated()) {
                // Two weeks each, so that strands up to a week apart share one wherever the border falls.
                int week = Math.floorDiv(position.day(), WEEK);
                keys.add("p " + town + " " + week);
                keys.add("p " + town + " " + (week + 1));
            }
            when.filter(w -> w.days() <= SURE_DAYS).ifPresent(w -> {
                for (int day = w.from(); day <= w.to(); day++) {
                    keys.add("d " + town + " " + DayRange.day(day));
                }
            });
        }
        return keys;
    }
}
