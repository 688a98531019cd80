package org.dateline.app.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.app.html.map.MapFigure;
import org.dateline.app.html.map.MapPlace;
import org.dateline.core.place.Place;

/** Where the events are said to have happened: a map, and beside it the same as a list. */
final class MapSection {

    private static final int MAX_LINKS = 12;

    private final Overview overview;

    MapSection(Overview overview) {
        this.overview = overview;
    }

    void write(Markup page) throws IOException {
        // Keyed by the whole place: "near Hama" has the id of Hama and a circle of its own.
        Map<Place, List<EventRow>> events = new LinkedHashMap<>();
        for (EventRow event : overview.events()) {
            if (event.place().isPresent()) {
                events.computeIfAbsent(event.place().get(), place -> new ArrayList<>())
                        .add(event);
            }
        }
        List<MapPlace> places = new ArrayList<>();
        events.forEach((place, rows) -> places.add(new MapPlace(place, rows.size())));
        places.sort(Comparator.comparingInt(MapPlace::events)
                .reversed()
                .thenComparing(p -> p.place().name())
                .thenComparing(p -> p.place().id())
                .thenComparing(p -> p.place().uncertaintyKm()));
        Section.start(page, "map", "Map", Wording.count(places.size(), "place") + " of events");
        if (places.isEmpty() && overview.places().isEmpty()) {
            page.element("p", "empty", "No place that the gazetteer knows is named.");
        } else {
            page.start("div", "split");
            BitSet hidden = MapFigure.write(page, places, overview.places());
            list(page, places, hidden, events);
            page.end();
        }
        long unplaced =
                overview.events().stream().filter(e -> e.place().isEmpty()).count();
        if (unplaced > 0) {
            page.element(
                    "p",
                    "note",
                    Wording.count(unplaced, "event")
                            + " not on the map: the report names no place, or none that the gazetteer is sure of.");
        }
        page.end().line();
    }

    private static void list(Markup page, List<MapPlace> places, BitSet hidden, Map<Place, List<EventRow>> events)
            throws IOException {
        page.start("ol", "rows places");
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i).place();
            page.line().start("li").attr("id", MapFigure.anchor(i));
            page.element("span", "num", Integer.toString(i + 1));
            page.start("b", "t").words(Wording.excerpt(place.name(), 60)).end();
            page.element("span", "end", Wording.count(places.get(i).events(), "event"));
            page.element("span", "sub", EventRecord.accuracy(place) + (hidden.get(i) ? ", not on the map" : ""));
            page.start("span", "sub");
            List<EventRow> rows = events.get(place);
            for (EventRow row : rows.subList(0, Math.min(MAX_LINKS, rows.size()))) {
                page.start("span")
                        .start("a")
                        .attr("href", "#" + row.anchor())
                        .text(row.label())
                        .end();
                page.text(" " + row.type()).end();
            }
            if (rows.size() > MAX_LINKS) {
                page.element("span", "and " + (rows.size() - MAX_LINKS) + " more in the table");
            }
            page.end().end();
        }
        page.end();
    }
}
