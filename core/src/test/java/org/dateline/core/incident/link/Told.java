package org.dateline.core.incident.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;

/** Strands for tests, told in a line: {@code Told.on("2024-05-02").in("Aldova", 10, 20).names("Omar Haddad").strand("a")}. */
final class Told {

    private static final double NAME = 20;
    private static final double WORD = 6;

    private final int day;
    private Family family = Family.VIOLENCE;
    private final List<String> persons = new ArrayList<>();
    private final Map<String, Double> names = new TreeMap<>();
    private final Map<String, Double> words = new TreeMap<>();
    private Optional<String> manner = Optional.empty();
    private final SortedSet<String> actors = new TreeSet<>();
    private final SortedSet<String> recipients = new TreeSet<>();
    private Optional<DayRange> when = Optional.empty();
    private final List<Integer> days = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Optional<Toll> killed = Optional.empty();

    private Told(int day) {
        this.day = day;
    }

    static Told on(String day) {
        return new Told((int) LocalDate.parse(day).toEpochDay());
    }

    static Told undated() {
        return new Told(Position.UNDATED);
    }

    Told family(Family given) {
        family = given;
        return this;
    }

    Told in(String town, double latitude, double longitude) {
        places.add(new Place(
                town, town, Optional.of("XXA"), Optional.empty(), latitude, longitude, 5, PlacePrecision.CITY));
        names.put(town.toLowerCase(Locale.ROOT), NAME / 2);
        return this;
    }

    /** Full names of people, as a report of some length names them. */
    Told names(String... full) {
        for (String name : full) {
            persons.add(name);
            Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).forEach(part -> names.put(part, NAME * 2));
        }
        return this;
    }

    /** Names that are no person's. */
    Told places(String... given) {
        Arrays.stream(given).forEach(name -> names.put(name, NAME));
        return this;
    }

    Told words(String... given) {
        Arrays.stream(given).forEach(word -> words.put(word, WORD));
        return this;
    }

    Told manner(String given) {
        manner = Optional.of(given);
        return this;
    }

    Told by(String code) {
        actors.add(code);
        return this;
    }

    Told against(String code) {
        recipients.add(code);
        return this;
    }

    Told happened(String date) {
        int at = (int) LocalDate.parse(date).toEpochDay();
        when = Optional.of(new DayRange(at, at));
        if (at != day) {
            days.add(at);
        }
        return this;
    }

    Told killed(int count) {
        killed = Optional.of(Toll.exactly(count));
        return this;
    }

    Profile strand(String id) {
        return strand("r" + id, 0, id);
    }

    Profile strand(String report, int rank, String id) {
        Position position = new Position(day, report, rank, id);
        TermReader.Reading terms = new TermReader.Reading(
                persons, List.of(), Terms.heaviest(names, 40), Terms.heaviest(words, 40), List.copyOf(names.keySet()));
        SortedSet<String> areas = new TreeSet<>();
        places.forEach(place -> place.country().ifPresent(area -> areas.add(area)));
        return new Profile(
                position,
                family,
                persons,
                terms.names(),
                terms.words(),
                manner,
                actors,
                recipients,
                when,
                days,
                places,
                areas,
                killed,
                Optional.empty(),
                Keys.of(position, terms, places, when));
    }
}
