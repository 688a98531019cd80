package org.dateline.desk.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.incident.account.Claim;
import org.dateline.core.incident.account.Field;
import org.dateline.core.incident.account.FieldValues;
import org.dateline.core.incident.account.Incident;
import org.dateline.core.incident.account.Position;
import org.dateline.core.incident.account.Value;
import org.dateline.core.place.Place;
import org.dateline.core.place.outline.Coordinates;
import org.dateline.core.place.outline.Graticule;
import org.dateline.core.place.outline.Labels;
import org.dateline.core.place.outline.Land;
import org.dateline.core.place.outline.Outlines;
import org.dateline.core.place.outline.View;
import org.dateline.desk.view.Words;

/** Draws where the accounts place an incident: each place a circle of what its sources allow, never a bare pin. */
public final class LocationMap {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 400;
    private static final double DOT = 5;
    private static final double KM_PER_DEGREE = 111.32;
    /** A place vaguer than this is drawn as far as the view goes. */
    private static final double FARTHEST_KM = 1_500;

    private static final int MOST_SPOTS = 12;
    private static final List<Outlines.Country> COUNTRIES = Outlines.load();

    /**
     * A place on it.
     *
     * @param letter of the account that gives it; empty when nobody says otherwise
     * @param who says so, or what is there
     */
    public record Placed(String letter, Place place, String who) {}

    private final View view;
    private final Labels labels;

    private LocationMap(View view) {
        this.view = view;
        this.labels = new Labels(view);
    }

    /** Empty when no account tells a place that is known. */
    static Optional<MapView> of(Incident incident) {
        return of(incident.field(Field.WHERE).map(LocationMap::places).orElse(List.of()));
    }

    /** Empty for no places. */
    public static Optional<MapView> of(List<Placed> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Place> shown =
                places.stream().map(Placed::place).flatMap(LocationMap::extent).toList();
        return Optional.of(new LocationMap(View.around(shown, WIDTH, HEIGHT)).draw(places));
    }

    /** The place, and how far its circle reaches, so that the whole of it is seen. */
    private static Stream<Place> extent(Place place) {
        double reach = Math.min(place.uncertaintyKm(), FARTHEST_KM) / KM_PER_DEGREE;
        double wide = reach / Math.max(0.2, Math.cos(Math.toRadians(place.latitude())));
        return Stream.of(
                place,
                at(place, place.latitude() + reach, place.longitude()),
                at(place, place.latitude() - reach, place.longitude()),
                at(place, place.latitude(), place.longitude() + wide),
                at(place, place.latitude(), place.longitude() - wide));
    }

    private static Place at(Place place, double latitude, double longitude) {
        double turned = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
        return new Place(
                place.id(),
                place.name(),
                place.country(),
                place.admin1(),
                Math.max(-90, Math.min(90, latitude)),
                turned,
                0,
                place.precision());
    }

    private static List<Placed> places(FieldValues values) {
        Map<Place, Placed> places = new LinkedHashMap<>();
        for (Position position : values.positions()) {
            String letter = values.isContradicted() ? position.letter() : "";
            String who = Facts.who(position.support());
            add(places, letter, position.value(), who);
            for (Claim claim : position.claims()) {
                add(places, letter, claim.value(), who);
            }
        }
        return places.values().stream().limit(MOST_SPOTS).toList();
    }

    private static void add(Map<Place, Placed> places, String letter, Value value, String who) {
        if (value instanceof Value.Where where) {
            places.putIfAbsent(where.place(), new Placed(letter, where.place(), who));
        }
    }

    private MapView draw(List<Placed> places) {
        Land land = new Land(view);
        List<String> paths = land.draw(COUNTRIES);
        places.forEach(p -> labels.dot(x(p.place()), y(p.place()), DOT + 2));
        List<MapView.Spot> spots = places.stream().map(this::spot).toList();
        List<MapView.Text> names = new ArrayList<>();
        for (Land.Name name : land.names()) {
            if (labels.centred(name.x(), name.y(), name.name(), name.width())) {
                names.add(text("far", name.x(), name.y(), "middle", name.name()));
            }
        }
        Graticule.Bar bar = Graticule.bar(view);
        List<MapView.Text> degrees = new ArrayList<>();
        Graticule.labels(view).forEach(label -> degrees.add(text("far", label.x(), label.y(), "start", label.words())));
        degrees.add(text(
                "scale", bar.label().x(), bar.label().y(), "start", bar.label().words()));
        return new MapView(
                Coordinates.of(view.width()),
                Coordinates.of(view.height()),
                paths,
                Graticule.lines(view),
                names,
                spots,
                bar.path(),
                degrees);
    }

    private MapView.Spot spot(Placed placed) {
        Place place = placed.place();
        double radius = place.uncertaintyKm() * view.scale();
        String label = placed.letter().isEmpty() ? place.name() : placed.letter() + "  " + place.name();
        Optional<Labels.Spot> room = labels.beside(x(place), y(place), DOT, label);
        return new MapView.Spot(
                placed.letter(),
                Coordinates.of(x(place)),
                Coordinates.of(y(place)),
                radius > DOT ? Coordinates.of(Math.min(radius, 2 * view.width())) : "",
                placed.letter().isEmpty(),
                room.isPresent() ? label : "",
                accuracy(place),
                placed.who(),
                room.map(spot -> Coordinates.of(spot.x())).orElse(""),
                room.map(spot -> Coordinates.of(spot.y())).orElse(""),
                room.map(Labels.Spot::anchor).orElse(""));
    }

    /** {@code Hull, United Kingdom: 53.74°N 0.33°W ± 6 km}. */
    private static String accuracy(Place place) {
        String name =
                place.country().map(c -> place.name() + ", " + Words.country(c)).orElse(place.name());
        return name + ": " + Words.degrees(place.latitude(), place.longitude()) + " ± "
                + Words.number(Math.max(1, Math.round(place.uncertaintyKm()))) + " km";
    }

    private static MapView.Text text(String css, double x, double y, String anchor, String words) {
        return new MapView.Text(css, Coordinates.of(x), Coordinates.of(y), anchor, words);
    }

    private double x(Place place) {
        return view.x(view.turned(place.longitude()));
    }

    private double y(Place place) {
        return view.y(place.latitude());
    }
}
