package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;
import org.dateline.core.text.Sentence;

/**
 * Where the words before a place point when that is not the place itself: "near Aleppo", "30 km north of Hama",
 * "northern Syria", "off the coast of Oman", "between Homs and Palmyra", "the road linking Damascus to Homs"
 * ({@code spatial.tsv}). The answer is a centre with the radius within which the happening lies; never a false point.
 *
 * <p>Limits: a way is the circle around its named stops, not its course; a border is a circle around
 * where the line between the countries' centres crosses it, not its course; "off the coast" is a wider circle around the land,
 * which the tables do not tell from the sea.
 */
final class SpatialPhrases {

    private enum Kind {
        NEAR,
        TOWARD,
        FROM,
        PART,
        COAST,
        UNIT,
        NUMBER,
        EDGE,
        BETWEEN,
        BORDER,
        PATH
    }

    private record Phrase(Kind kind, double value, String place) {}

    /** Beyond this many km apart, "between" is not about the ground between two places. */
    private static final double MAX_BETWEEN_KM = 400;

    /** As far as a border may be from a town that is said to lie on it. */
    private static final double TOWN_TO_BORDER_KM = 40;

    /** "north of Hama" without a distance: so far, and as uncertain. */
    private static final double VAGUE_KM = 20;

    /** How far before the phrase the distance may stand: "30 km (19 miles) to the". */
    private static final int MAX_DISTANCE_TOKENS = 8;

    private final PhraseMatcher<Phrase> before = new PhraseMatcher<>();
    private final PhraseMatcher<Phrase> units = new PhraseMatcher<>();
    private final PhraseMatcher<Phrase> numbers = new PhraseMatcher<>();
    private final PhraseMatcher<Phrase> after = new PhraseMatcher<>();

    SpatialPhrases() {
        for (Row row : Table.resource(SpatialPhrases.class, "spatial.tsv").rows()) {
            Kind kind = Kind.valueOf(row.require("kind").toUpperCase(java.util.Locale.ROOT));
            String value = row.get("value");
            Phrase phrase = new Phrase(kind, value.isEmpty() ? 0 : Double.parseDouble(value), row.place());
            PhraseMatcher<Phrase> matcher = switch (kind) {
                case UNIT -> units;
                case NUMBER -> numbers;
                case EDGE -> after;
                default -> before;
            };
            row.list("words").forEach(words -> matcher.add(words, phrase));
        }
    }

    /** A locus and the row that gave it. */
    record Locus(Place place, String rule) {}

    /**
     * @param places what each mention means
     * @param i the mention asked for
     */
    Optional<Locus> read(List<Mention> mentions, List<Optional<GazetteerEntry>> places, int i) {
        if (places.get(i).isEmpty()) {
            return Optional.empty();
        }
        Mention mention = mentions.get(i);
        Sentence sentence = mention.sentence;
        PhraseMatcher.Match<Phrase> edge = after.startingAt(sentence, mention.to + 1);
        if (edge != null) {
            return edge(mentions, places, i, edge.tokens()).map(place -> new Locus(place, edge.value().place));
        }
        int left = mention.from - 1;
        PhraseMatcher.Match<Phrase> match = before.endingAt(sentence, left);
        if (match == null && left >= 0 && sentence.token(left).upos().equals("DET")) {
            match = before.endingAt(sentence, --left);
        }
        if (match == null) {
            return Optional.empty();
        }
        int start = left - match.tokens() + 1;
        GazetteerEntry entry = places.get(i).get();
        Phrase phrase = match.value();
        String name = words(sentence, start, mention.to);
        Optional<Place> locus = switch (phrase.kind) {
            case NEAR ->
                Optional.of(around(entry, name, entry.latitude(), entry.longitude(), entry.km() + phrase.value));
            case TOWARD -> Optional.of(toward(mention, start, entry, phrase.value));
            case FROM ->
                distanceBefore(sentence, start)
                        .map(d -> around(
                                entry,
                                words(sentence, d.start, mention.to),
                                entry.latitude(),
                                entry.longitude(),
                                entry.km() + d.km));
            case PART -> part(entry, phrase.value, name);
            case COAST ->
                Optional.of(around(entry, name, entry.latitude(), entry.longitude(), entry.km() + phrase.value));
            case BETWEEN -> among(mentions, places, i, 2, name);
            case PATH -> among(mentions, places, i, 4, name);
            case BORDER -> border(mentions, places, i, start);
            case UNIT, NUMBER, EDGE -> Optional.empty();
        };
        return locus.map(place -> new Locus(place, phrase.place));
    }

    private Place toward(Mention mention, int start, GazetteerEntry entry, double bearing) {
        Optional<Distance> distance = distanceBefore(mention.sentence, start);
        double way = distance.map(Distance::km).orElse(VAGUE_KM);
        double km = way + (entry.kind().isSettlement() ? 0 : entry.km());
        double[] point = Sphere.travel(entry.latitude(), entry.longitude(), bearing, km);
        double vague = distance.isPresent() ? Math.max(2, way / 4) : VAGUE_KM;
        String name = words(mention.sentence, distance.map(Distance::start).orElse(start), mention.to);
        return around(entry, name, point[0], point[1], vague + Math.min(entry.km(), km / 2));
    }

    /** How far, and the token where the words for it begin. */
    private record Distance(double km, int start) {}

    /** The number and unit that end before a token: "30 km", "30 km (19 miles) to the"; empty when there are none. */
    private Optional<Distance> distanceBefore(Sentence sentence, int end) {
        for (int i = end - 1; i > Math.max(0, end - MAX_DISTANCE_TOKENS); i--) {
            PhraseMatcher.Match<Phrase> unit = units.endingAt(sentence, i);
            if (unit != null && i - unit.tokens() >= 0) {
                return number(sentence, i - unit.tokens())
                        .map(n -> new Distance(n.value * unit.value().value, n.start));
            }
        }
        return Optional.empty();
    }

    private record Figure(double value, int start) {}

    /** "30" or "thirty" that ends at a token; empty for "several": no figure to go by. */
    private Optional<Figure> number(Sentence sentence, int end) {
        PhraseMatcher.Match<Phrase> word = numbers.endingAt(sentence, end);
        if (word != null) {
            return Optional.of(new Figure(word.value().value, end - word.tokens() + 1));
        }
        try {
            double number = Double.parseDouble(sentence.token(end).form().replace(",", ""));
            return number >= 0 && number < 5000 ? Optional.of(new Figure(number, end)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** "The Chad border", "the Chad-Sudan border": where the two meet, or along the edge of the one. */
    private static Optional<Place> edge(
            List<Mention> mentions, List<Optional<GazetteerEntry>> places, int i, int tokens) {
        Mention mention = mentions.get(i);
        GazetteerEntry entry = places.get(i).orElseThrow();
        if (entry.kind().isSettlement() || !mention.kinds.isEmpty()) {
            return Optional.empty();
        }
        Mention before = i == 0 ? mention : mentions.get(i - 1);
        boolean pair = before.sentence == mention.sentence
                && mention.from - before.to == 2
                && places.get(Math.max(0, i - 1))
                        .filter(e -> isBorderer(entry, Optional.of(e)))
                        .isPresent();
        if (pair) {
            String name = words(mention.sentence, before.from, mention.to + tokens);
            return Optional.of(between(places.get(i - 1).orElseThrow(), entry, name));
        }
        String name = words(mention.sentence, mention.from, mention.to + tokens);
        return Optional.of(around(entry, name, entry.latitude(), entry.longitude(), entry.km() * 1.5));
    }

    /** Towards the edge of an area, with half its radius; towns have parts too small to matter. */
    private static Optional<Place> part(GazetteerEntry entry, double bearing, String name) {
        if (entry.kind().isSettlement() || entry.km() < 10) {
            return Optional.empty();
        }
        double[] point = Sphere.travel(entry.latitude(), entry.longitude(), bearing, entry.km() * 0.5);
        return Optional.of(around(entry, name, point[0], point[1], entry.km() * 0.6));
    }

    /** The circle around this place and the next few of the sentence. */
    private static Optional<Place> among(
            List<Mention> mentions, List<Optional<GazetteerEntry>> places, int i, int most, String name) {
        Mention last = mentions.get(i);
        List<GazetteerEntry> stops = new ArrayList<>();
        for (int j = i; j < mentions.size() && stops.size() < most; j++) {
            Mention next = mentions.get(j);
            if (next.sentence != last.sentence
                    || next.from - last.to > 4
                    || places.get(j).isEmpty()) {
                break;
            }
            stops.add(places.get(j).get());
            last = next;
        }
        if (stops.size() < 2) {
            return Optional.empty();
        }
        GazetteerEntry first = stops.get(0);
        double latitude =
                stops.stream().mapToDouble(GazetteerEntry::latitude).average().orElseThrow();
        double longitude = first.longitude()
                + stops.stream()
                        .mapToDouble(s -> Math.IEEEremainder(s.longitude() - first.longitude(), 360))
                        .average()
                        .orElseThrow();
        longitude = Math.IEEEremainder(longitude, 360);
        double radius = 0;
        for (GazetteerEntry stop : stops) {
            radius = Math.max(radius, Sphere.km(latitude, longitude, stop.latitude(), stop.longitude()));
        }
        if (radius > MAX_BETWEEN_KM / 2) {
            return Optional.empty();
        }
        boolean oneCountry = stops.stream().allMatch(s -> s.country().equals(first.country()));
        String course = name + " " + words(last.sentence, mentions.get(i).to + 1, last.to);
        return Optional.of(new Place(
                first.id() + "~",
                course.strip(),
                oneCountry ? first.country() : Optional.empty(),
                Optional.empty(),
                latitude,
                longitude,
                radius + 5,
                PlacePrecision.REGION));
    }

    /** Where the country meets the other one of the sentence; somewhere along its edge when there is none. */
    private static Optional<Place> border(
            List<Mention> mentions, List<Optional<GazetteerEntry>> places, int i, int start) {
        Mention mention = mentions.get(i);
        GazetteerEntry entry = places.get(i).orElseThrow();
        String name = words(mention.sentence, start, mention.to);
        if (entry.kind().isSettlement()) {
            return Optional.empty();
        }
        if (i + 1 < mentions.size() && isPaired(mention, mentions.get(i + 1)) && isBorderer(entry, places.get(i + 1))) {
            String both = words(mention.sentence, start, mentions.get(i + 1).to);
            return Optional.of(between(entry, places.get(i + 1).orElseThrow(), both));
        }
        for (int j = i - 1; j >= 0 && mentions.get(j).sentence == mention.sentence; j--) {
            if (isBorderer(entry, places.get(j))) {
                return Optional.of(between(places.get(j).orElseThrow(), entry, name));
            }
        }
        return Optional.of(around(entry, name, entry.latitude(), entry.longitude(), entry.km() * 1.5));
    }

    /** "Syria and Turkey": one word between them. */
    private static boolean isPaired(Mention first, Mention second) {
        return first.sentence == second.sentence && second.from == first.to + 2;
    }

    /** Another country or area near enough to meet this one; circles of equal area fall short of long countries. */
    private static boolean isBorderer(GazetteerEntry entry, Optional<GazetteerEntry> other) {
        return other.isPresent()
                && !other.get().id().equals(entry.id())
                && !other.get().isWithin(entry)
                && entry.kmTo(other.get()) <= 2.0 * (entry.km() + other.get().km());
    }

    /** A town beside a border says where along it; between two areas it is where the line of their centres is cut. */
    private static Place between(GazetteerEntry here, GazetteerEntry there, String name) {
        if (here.kind().isSettlement()) {
            return around(here, name, here.latitude(), here.longitude(), here.km() + TOWN_TO_BORDER_KM);
        }
        double share = here.km() / Math.max(1.0, here.km() + there.km());
        double latitude = here.latitude() + share * (there.latitude() - here.latitude());
        double way = Math.IEEEremainder(there.longitude() - here.longitude(), 360);
        double longitude = Math.IEEEremainder(here.longitude() + share * way, 360);
        return around(here, name, latitude, longitude, Math.max(20, Math.min(here.km(), there.km())));
    }

    /** A town's surroundings are still as precise as a town; what is wider is a region. */
    private static Place around(GazetteerEntry entry, String name, double latitude, double longitude, double km) {
        boolean small = entry.kind().precision().compareTo(PlacePrecision.CITY) <= 0 && km <= 50;
        Place place = entry.place();
        return new Place(
                entry.id() + "~",
                name,
                place.country(),
                place.admin1(),
                latitude,
                longitude,
                km,
                small ? PlacePrecision.CITY : PlacePrecision.REGION);
    }

    private static String words(Sentence sentence, int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            int gap = i == first
                    ? 0
                    : sentence.token(i).span().start()
                            - sentence.token(i - 1).span().end();
            words.append(gap > 0 ? " " : "").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
