package org.dateline.app.html.map;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.app.html.Markup;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.outline.Coordinates;
import org.dateline.core.place.outline.Graticule;
import org.dateline.core.place.outline.Labels;
import org.dateline.core.place.outline.Land;
import org.dateline.core.place.outline.Outlines;
import org.dateline.core.place.outline.View;

/**
 * Draws places of events as numbered dots, each with the circle within which the place may lie, over outlines of land and
 * countries. Other places named in the reports are small rings. The view is chosen to show the events, or, where none has
 * a place, the places named. Events far from nearly all others may fall outside ({@link Heartland}); the list has them.
 * At most {@link #MAX_DOTS} of each are drawn.
 */
public final class MapFigure {

    private static final int MAX_DOTS = 150;
    private static final int RING = 4;

    private final Markup page;
    private final View view;
    private final Labels labels;

    private MapFigure(Markup page, View view) {
        this.page = page;
        this.view = view;
        this.labels = new Labels(view);
    }

    /** The anchor of the list line that the dot of that index links to. */
    public static String anchor(int index) {
        return "p" + (index + 1);
    }

    /**
     * @param places of events, the most important first
     * @param named every place named, of an event or not; one of the two lists must hold something
     * @return indexes of the {@code places} that have no dot: outside the view, or beyond {@link #MAX_DOTS}
     */
    public static BitSet write(Markup page, List<MapPlace> places, List<Place> named) throws IOException {
        List<Place> shown =
                places.isEmpty() ? named : Heartland.of(places.subList(0, Math.min(MAX_DOTS, places.size())));
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("a map needs at least one place");
        }
        return new MapFigure(page, View.around(shown)).draw(places, named);
    }

    private BitSet draw(List<MapPlace> places, List<Place> named) throws IOException {
        List<MapPlace> drawn = places.subList(0, Math.min(MAX_DOTS, places.size()));
        BitSet hidden = new BitSet();
        hidden.set(drawn.size(), Math.max(drawn.size(), places.size()));
        for (int i = 0; i < drawn.size(); i++) {
            hidden.set(i, !inView(drawn.get(i).place()));
        }
        page.start("figure", "map").start("svg");
        page.attr("viewBox", "0 0 " + Coordinates.of(view.width()) + " " + Coordinates.of(view.height()));
        page.attr("role", "group")
                .attr("aria-label", "Map of the places of events; the list has the same")
                .line();
        Land land = new Land(view);
        for (String path : land.draw(Outlines.load())) {
            page.start("path", "land").attr("d", path).end().line();
        }
        for (String path : Graticule.lines(view)) {
            page.start("path", "grat").attr("d", path).end();
        }
        for (MapPlace place : drawn) {
            circle(place.place());
        }
        for (int i = 0; i < drawn.size(); i++) {
            if (!hidden.get(i)) {
                labels.dot(x(drawn.get(i).place()), y(drawn.get(i).place()), radius(drawn.get(i)));
            }
        }
        rings(drawn, named);
        // The most important is drawn last and so lies on top.
        for (int i = drawn.size() - 1; i >= 0; i--) {
            if (!hidden.get(i)) {
                dot(i, drawn.get(i));
            }
        }
        for (int i = 0; i < drawn.size(); i++) {
            if (!hidden.get(i)) {
                name(drawn.get(i));
            }
        }
        for (Land.Name name : land.names()) {
            if (labels.centred(name.x(), name.y(), name.name(), name.width())) {
                text("country", name.x(), name.y(), "middle", name.name());
            }
        }
        for (Graticule.Label label : Graticule.labels(view)) {
            degrees(label.longitude() ? "deg lon" : "deg", label);
        }
        Graticule.Bar bar = Graticule.bar(view);
        page.start("path", "bar").attr("d", bar.path()).end();
        degrees("deg", bar.label());
        page.end();
        MapKey.write(page);
        page.end().line();
        return hidden;
    }

    private void circle(Place place) throws IOException {
        double radius = place.uncertaintyKm() * view.scale();
        if (radius > 3 && radius < 2 * view.width()) {
            page.start("circle", "unc").attr("cx", Coordinates.of(x(place))).attr("cy", Coordinates.of(y(place)));
            page.attr("r", Coordinates.of(radius)).end();
        }
    }

    private void rings(List<MapPlace> drawn, List<Place> named) throws IOException {
        List<String> ids = drawn.stream().map(p -> p.place().id()).toList();
        int count = 0;
        for (Place place : named) {
            boolean area = place.precision() == PlacePrecision.COUNTRY;
            if (!area && !ids.contains(place.id()) && inView(place) && count++ < MAX_DOTS) {
                page.start("circle", "pt alt").attr("cx", Coordinates.of(x(place)));
                page.attr("cy", Coordinates.of(y(place)))
                        .attr("r", RING)
                        .element("title", place.name())
                        .end();
                labels.dot(x(place), y(place), RING);
            }
        }
    }

    private void dot(int index, MapPlace place) throws IOException {
        String count = place.events() == 1 ? "1 event" : place.events() + " events";
        page.start("a", "dot").attr("href", "#" + anchor(index));
        page.attr("aria-label", (index + 1) + ", " + place.place().name() + ": " + count);
        boolean area = place.place().precision() == PlacePrecision.COUNTRY;
        page.start("circle", area ? "pt wide" : "pt").attr("cx", Coordinates.of(x(place.place())));
        page.attr("cy", Coordinates.of(y(place.place())))
                .attr("r", Coordinates.of(radius(place)))
                .end();
        page.start("text", area ? "no wide" : "no").attr("x", Coordinates.of(x(place.place())));
        page.attr("y", Coordinates.of(y(place.place()) + 4)).attr("text-anchor", "middle");
        page.text(Integer.toString(index + 1)).end().end();
    }

    private void name(MapPlace place) throws IOException {
        String name = place.place().name();
        Optional<Labels.Spot> spot = labels.beside(x(place.place()), y(place.place()), radius(place), name);
        if (spot.isPresent()) {
            text("name", spot.get().x(), spot.get().y(), spot.get().anchor(), name);
        }
    }

    private void degrees(String cssClass, Graticule.Label label) throws IOException {
        page.start("text", cssClass).attr("x", Coordinates.of(label.x())).attr("y", Coordinates.of(label.y()));
        page.text(label.words()).end();
    }

    private void text(String cssClass, double x, double y, String anchor, String words) throws IOException {
        page.start("text", cssClass).attr("x", Coordinates.of(x)).attr("y", Coordinates.of(y));
        page.attr("text-anchor", anchor).text(words).end();
    }

    /** Grows with the number of events, slowly: an eye reads areas, not radii. */
    private static double radius(MapPlace place) {
        return Math.min(20, 8 + 2.2 * Math.sqrt(place.events()));
    }

    private boolean inView(Place place) {
        return view.shows(view.turned(place.longitude()), place.latitude());
    }

    private double x(Place place) {
        return view.x(view.turned(place.longitude()));
    }

    private double y(Place place) {
        return view.y(place.latitude());
    }
}
