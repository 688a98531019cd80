package org.dateline.core.incident.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.core.event.Toll;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;

/**
 * A profile as one line of text, for a store: tab-separated fields in the order of {@link Profile}, the items of a list
 * between unit separators. Reading what was written gives an equal profile.
 */
public final class ProfileText {

    private static final int FIELDS = 18;
    private static final char ITEM = '\u001f';
    private static final char PART = '\u001e';

    private ProfileText() {}

    public static String write(Profile profile) {
        Position position = profile.position();
        return String.join(
                "\t",
                Integer.toString(position.day()),
                clean(position.report()),
                Integer.toString(position.rank()),
                clean(position.mention()),
                profile.family().name(),
                list(profile.persons(), ProfileText::clean),
                terms(profile.names()),
                terms(profile.words()),
                clean(profile.manner().orElse("")),
                list(profile.actors(), ProfileText::clean),
                list(profile.recipients(), ProfileText::clean),
                profile.when().map(w -> w.from() + ":" + w.to()).orElse(""),
                list(profile.days(), day -> Integer.toString(day)),
                list(profile.places(), ProfileText::place),
                list(profile.areas(), ProfileText::clean),
                profile.killed().map(ProfileText::toll).orElse(""),
                profile.injured().map(ProfileText::toll).orElse(""),
                list(profile.keys(), ProfileText::clean));
    }

    /**
     * @throws IllegalArgumentException if the line was not made by {@link #write}
     */
    public static Profile read(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("a profile has " + FIELDS + " fields, got " + fields.length);
        }
        return new Profile(
                new Position(Integer.parseInt(fields[0]), fields[1], Integer.parseInt(fields[2]), fields[3]),
                Family.valueOf(fields[4]),
                items(fields[5], ITEM),
                termsOf(fields[6]),
                termsOf(fields[7]),
                filled(fields[8]),
                new TreeSet<>(items(fields[9], ITEM)),
                new TreeSet<>(items(fields[10], ITEM)),
                filled(fields[11]).map(ProfileText::range),
                items(fields[12], ITEM).stream().map(Integer::valueOf).toList(),
                items(fields[13], ITEM).stream().map(ProfileText::placeOf).toList(),
                new TreeSet<>(items(fields[14], ITEM)),
                filled(fields[15]).map(ProfileText::tollOf),
                filled(fields[16]).map(ProfileText::tollOf),
                new TreeSet<>(items(fields[17], ITEM)));
    }

    /** Control characters are what separates; as part of a name they mean nothing. */
    private static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            cleaned.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return cleaned.toString();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static <T> String list(Iterable<T> items, Function<T, String> writer) {
        StringBuilder text = new StringBuilder();
        for (T item : items) {
            text.append(text.length() > 0 ? String.valueOf(ITEM) : "").append(writer.apply(item));
        }
        return text.toString();
    }

    private static List<String> items(String text, char separator) {
        List<String> items = new ArrayList<>();
        int from = 0;
        while (!text.isEmpty() && from <= text.length()) {
            int to = text.indexOf(separator, from);
            to = to < 0 ? text.length() : to;
            items.add(text.substring(from, to));
            from = to + 1;
        }
        return items;
    }

    private static String terms(Terms terms) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            text.append(i > 0 ? String.valueOf(ITEM) : "")
                    .append(clean(terms.word(i)))
                    .append(':')
                    .append(terms.weight(i));
        }
        return text.toString();
    }

    private static Terms termsOf(String text) {
        Map<String, Float> weights = new TreeMap<>();
        for (String item : items(text, ITEM)) {
            int colon = item.lastIndexOf(':');
            weights.put(item.substring(0, colon), Float.parseFloat(item.substring(colon + 1)));
        }
        return Terms.of(weights);
    }

    private static DayRange range(String text) {
        int colon = text.indexOf(':');
        return new DayRange(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    private static String toll(Toll toll) {
        return toll.min() + ":" + toll.max().map(max -> Integer.toString(max)).orElse("");
    }

    private static Toll tollOf(String text) {
        int colon = text.indexOf(':');
        String max = text.substring(colon + 1);
        return new Toll(Integer.parseInt(text.substring(0, colon)), filled(max).map(Integer::valueOf));
    }

    private static String place(Place place) {
        return String.join(
                String.valueOf(PART),
                clean(place.id()),
                clean(place.name()),
                clean(place.country().orElse("")),
                clean(place.admin1().orElse("")),
                Double.toString(place.latitude()),
                Double.toString(place.longitude()),
                Double.toString(place.uncertaintyKm()),
                place.precision().name());
    }

    private static Place placeOf(String text) {
        List<String> parts = items(text, PART);
        return new Place(
                parts.get(0),
                parts.get(1),
                filled(parts.get(2)),
                filled(parts.get(3)),
                Double.parseDouble(parts.get(4)),
                Double.parseDouble(parts.get(5)),
                Double.parseDouble(parts.get(6)),
                PlacePrecision.valueOf(parts.get(7)));
    }
}
