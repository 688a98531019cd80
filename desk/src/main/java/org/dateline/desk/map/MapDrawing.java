package org.dateline.desk.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.place.Place;
import org.dateline.core.place.outline.Coordinates;
import org.dateline.core.place.outline.Graticule;
import org.dateline.core.place.outline.Labels;
import org.dateline.core.place.outline.Land;
import org.dateline.core.place.outline.Outlines;
import org.dateline.core.place.outline.View;
import org.dateline.desk.view.Link;
import org.dateline.desk.view.Words;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.survey.Located;

/** Draws marks on the outlines of countries: an incident as a dot with the circle of what its sources allow, several as their number. */
final class MapDrawing {

    private static final int NAME_LENGTH = 28;
    private static final int HEADLINE = 90;
    /** A circle smaller than its dot says nothing; one much larger than the map is drawn no larger. */
    private static final double LARGEST = 2_400;

    private static final int KEPT = 64;
    private static final List<Outlines.Country> COUNTRIES = Outlines.load();

    /** Outlines as they were drawn last, since readers look at the same part of the world again and again. */
    private static final Map<View, Ground> GROUND = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<View, Ground> eldest) {
            return size() > KEPT;
        }
    };

    private record Ground(List<String> land, List<Land.Name> names) {}

    private final MapQuery query;
    private final Viewport viewport;
    private final View view;
    private final Labels labels;
    private final Map<Long, Located> located;
    private final List<MapPageView.Circle> circles = new ArrayList<>();
    private final List<MapPageView.Dot> dots = new ArrayList<>();
    private final List<MapPageView.Item> items = new ArrayList<>();

    MapDrawing(MapQuery query, Viewport viewport, View view, Map<Long, Located> located) {
        this.query = query;
        this.viewport = viewport;
        this.view = view;
        this.labels = new Labels(view);
        this.located = located;
    }

    List<MapPageView.Item> items() {
        return items;
    }

    MapPageView.Drawing draw(List<Mark> marks, Optional<Tiles> tiles, String words) {
        marks.forEach(mark -> labels.dot(mark.x(), mark.y(), mark.radius() + 2));
        for (int i = 0; i < marks.size(); i++) {
            add(marks.get(i), "p" + (i + 1));
        }
        Ground ground = ground();
        List<MapPageView.Text> far = new ArrayList<>();
        if (tiles.isEmpty()) {
            for (Land.Name name : ground.names()) {
                if (labels.centred(name.x(), name.y(), name.name(), name.width())) {
                    far.add(text("far", name.x(), name.y(), "middle", "11", name.name()));
                }
            }
        }
        Graticule.Bar bar = Graticule.bar(view);
        List<MapPageView.Text> scale = new ArrayList<>();
        Graticule.labels(view)
                .forEach(label -> scale.add(text("far", label.x(), label.y(), "start", "10.5", label.words())));
        scale.add(text(
                "scale",
                bar.label().x(),
                bar.label().y(),
                "start",
                "12",
                bar.label().words()));
        return new MapPageView.Drawing(
                Coordinates.of(view.width()),
                Coordinates.of(view.height()),
                viewport.text(),
                tiles.map(t -> t.covering(view, viewport.zoom())).orElse(List.of()),
                tiles.map(Tiles::host).orElse(""),
                ground.land(),
                Graticule.lines(view),
                far,
                circles,
                dots,
                bar.path(),
                scale,
                words);
    }

    private Ground ground() {
        synchronized (GROUND) {
            Ground known = GROUND.get(view);
            if (known != null) {
                return known;
            }
        }
        Land land = new Land(view);
        Ground drawn = new Ground(land.draw(COUNTRIES), List.copyOf(land.names()));
        synchronized (GROUND) {
            GROUND.put(view, drawn);
        }
        return drawn;
    }

    private void add(Mark mark, String key) {
        Optional<Located> there = Optional.ofNullable(located.get(mark.main().newest()));
        Optional<Place> place = there.flatMap(Located::place);
        String accuracy = "";
        if (mark.isSpot() && place.isPresent()) {
            double radius = place.get().uncertaintyKm() * view.scale(place.get().latitude());
            if (radius > mark.radius()) {
                circles.add(new MapPageView.Circle(
                        mark.contradicted() > 0 ? "unc" : "unc calm",
                        Coordinates.of(mark.x()),
                        Coordinates.of(mark.y()),
                        Coordinates.of(Math.min(radius, LARGEST)),
                        key));
            }
            accuracy = "± " + Words.number(Math.max(1, Math.round(place.get().uncertaintyKm()))) + " km";
        }
        if (mark.incidents() == 1) {
            there.ifPresent(one -> one(mark, key, one.entry(), accuracy(mark, place)));
        } else {
            several(mark, key, name(there), accuracy);
        }
    }

    private static String accuracy(Mark mark, Optional<Place> place) {
        return mark.isSpot() && place.isPresent()
                ? "± " + Words.number(Math.max(1, Math.round(place.get().uncertaintyKm()))) + " km"
                : "";
    }

    private static String name(Optional<Located> there) {
        return there.flatMap(l -> l.entry().place())
                .or(() -> there.flatMap(l -> l.entry().country()).map(Words::country))
                .map(n -> Words.excerpt(n, NAME_LENGTH))
                .orElse("");
    }

    private void one(Mark mark, String key, IncidentEntry entry, String accuracy) {
        String headline = Words.excerpt(entry.headline(), HEADLINE);
        String place = entry.place().map(n -> Words.excerpt(n, NAME_LENGTH)).orElse("");
        String days = Words.days(entry.from(), entry.to());
        String css = mark.contradicted() > 0 ? "pt clashing" : "pt";
        String words = headline
                + (place.isEmpty() ? "" : ", " + place)
                + (days.isEmpty() ? "" : ", " + days)
                + (mark.contradicted() > 0 ? ", contradicted" : "");
        dot(mark, key, Link.incident(entry.id()), false, css, "", words, place, under(days, accuracy));
        items.add(new MapPageView.Item(
                key,
                Link.incident(entry.id()),
                false,
                headline.isEmpty() ? place : headline,
                place,
                "",
                days,
                accuracy,
                entry.contradictions()));
    }

    private void several(Mark mark, String key, String name, String accuracy) {
        String count = Words.count(mark.incidents(), "incident");
        boolean closer = !mark.isSpot() && viewport.zoom() < Viewport.MOST;
        String link = closer ? query.at(into(mark)) : query.spot(viewport, mark.bounds());
        String days = Words.days(mark.first(), mark.last());
        String around = mark.isSpot() || name.isEmpty() ? name : name + " and around";
        String words = (around.isEmpty() ? "" : around + ": ")
                + count
                + (mark.contradicted() > 0 ? ", " + Words.number(mark.contradicted()) + " contradicted" : "")
                + (closer ? "; look closer" : "; list them");
        String css = mark.contradicted() > 0 ? "clu clashing" : "clu";
        dot(mark, key, link, true, css, number(mark.incidents()), words, name, Optional.empty());
        items.add(new MapPageView.Item(
                key,
                link,
                true,
                around.isEmpty() ? "Several places" : around,
                "",
                count,
                days,
                accuracy,
                mark.contradicted()));
    }

    /** What a mark holds, so that it falls apart. */
    private Viewport into(Mark mark) {
        Box box = mark.bounds();
        if (box.east() - box.west() > 180) {
            return new Viewport(
                    mark.main().latitude(), mark.main().longitude(), Math.min(Viewport.MOST, viewport.zoom() + 2));
        }
        Viewport around = Viewport.around(box, Viewport.MOST);
        return around.zoom() > viewport.zoom()
                ? around
                : new Viewport(around.latitude(), around.longitude(), Math.min(Viewport.MOST, viewport.zoom() + 1));
    }

    private void dot(
            Mark mark,
            String key,
            String link,
            boolean keep,
            String css,
            String number,
            String words,
            String name,
            Optional<String> under) {
        Optional<Labels.Spot> room = name.isEmpty()
                ? Optional.empty()
                : labels.beside(
                        mark.x(),
                        mark.y(),
                        mark.radius(),
                        Math.max(name.length(), under.map(String::length).orElse(0) - 3),
                        under.isPresent() ? 2 : 1);
        dots.add(new MapPageView.Dot(
                key,
                link,
                keep,
                css,
                Coordinates.of(mark.x()),
                Coordinates.of(mark.y()),
                Coordinates.of(mark.radius()),
                number,
                words,
                room.map(spot -> text("halo " + side(spot), spot.x(), spot.y(), spot.anchor(), "13.5", name)),
                room.flatMap(spot -> under.filter(sub -> !spot.anchor().equals("middle"))
                        .map(sub -> text("halo sub", spot.x(), spot.y() + 15, spot.anchor(), "11.5", sub)))));
    }

    private static String side(Labels.Spot spot) {
        return switch (spot.anchor()) {
            case "start" -> "e";
            case "end" -> "w";
            default -> "";
        };
    }

    private static Optional<String> under(String days, String accuracy) {
        String words = days.isEmpty() || accuracy.isEmpty() ? days + accuracy : days + " · " + accuracy;
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** Short enough for a small circle: {@code 987}, {@code 1.2k}, {@code 34k}, {@code 1.5M}. */
    static String number(long n) {
        if (n < 1_000) {
            return Long.toString(n);
        }
        double thousands = n / 1_000.0;
        if (thousands < 999.5) {
            return String.format(Locale.ROOT, thousands < 9.95 ? "%.1fk" : "%.0fk", thousands);
        }
        return String.format(Locale.ROOT, "%.1fM", thousands / 1_000);
    }

    private static MapPageView.Text text(String css, double x, double y, String anchor, String size, String words) {
        return new MapPageView.Text(css, Coordinates.of(x), Coordinates.of(y), anchor, size, words);
    }
}
