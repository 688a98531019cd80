package org.dateline.desk.map;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.place.Place;
import org.dateline.core.place.outline.View;
import org.dateline.desk.incident.FilterForm;
import org.dateline.desk.incident.IncidentRow;
import org.dateline.desk.timeline.Bars;
import org.dateline.desk.view.Words;
import org.dateline.desk.web.Pages;
import org.dateline.store.Page;
import org.dateline.store.PageRequest;
import org.dateline.store.Store;
import org.dateline.store.incident.Box;
import org.dateline.store.incident.Criteria;
import org.dateline.store.incident.IncidentEntry;
import org.dateline.store.survey.Cell;
import org.dateline.store.survey.Cells;
import org.dateline.store.survey.DayCount;
import org.dateline.store.survey.Located;

/** {@code /map}: where all incidents lie that pass the filters. */
public final class MapPage {

    /** Finer than marks are apart, so that these lie where most of their incidents do. */
    private static final double CELL = 12;

    private static final int MOST_MARKS = 250;
    private static final int MOST_ITEMS = 60;
    private static final int MOST_HERE = 25;

    /** So few places are shown with all that they may be. */
    private static final int FEW = 20;

    private static final double FARTHEST_KM = 1_500;
    private static final double KM_PER_DEGREE = 111.32;

    private final Store store;
    private final Pages pages;
    private final Optional<Tiles> tiles;

    public MapPage(Store store, Pages pages, Optional<Tiles> tiles) {
        this.store = store;
        this.pages = pages;
        this.tiles = tiles;
    }

    public void show(Context ctx) {
        MapQuery query = MapQuery.of(ctx);
        Criteria all = query.filter().criteria();
        Criteria shown = query.shown();
        List<DayCount> days = store.survey().days(all);
        Bars bars = Bars.of(days, Optional.empty());
        Viewport viewport = query.at().orElseGet(() -> roomy(all, fitting(all)));
        View view = viewport.view();
        Cells cells = cells(shown, viewport, view);
        List<Mark> marks = Marks.of(cells.cells(), view);
        long inView = cells.incidents();
        List<Mark> drawn = marks.subList(0, Math.min(marks.size(), MOST_MARKS));
        Map<Long, Located> located = store.survey()
                .located(drawn.stream().map(mark -> mark.main().newest()).collect(Collectors.toSet()));
        MapDrawing drawing = new MapDrawing(query, viewport, view, located);
        String words = inView == 0
                ? "Map without any incident in view"
                : "Map of " + Words.count(inView, "incident") + "; the list beside it names every place drawn here";
        MapPageView.Drawing picture = drawing.draw(drawn, tiles, words);
        List<MapPageView.Item> items = drawing.items();
        MapPageView page = new MapPageView(
                FilterForm.of(MapQuery.PATH, query.filter(), store.survey().facets(all), query.own()),
                counted(days),
                unplaced(days),
                picture,
                moves(query, viewport),
                items.subList(0, Math.min(items.size(), MOST_ITEMS)),
                further(items.size(), marks.size(), cells.exact()),
                (cells.exact() ? "" : "the latest ") + Words.count(inView, "incident"),
                query.list(viewport.box()),
                query.spot().map(Box::parse).map(box -> here(query, shown, box)),
                Slider.of(bars, query),
                empty(query, days, inView));
        pages.show(ctx, "map", "Map", "map.jte", page);
    }

    private Viewport fitting(Criteria criteria) {
        return criteria.box()
                .or(() -> store.survey().bounds(criteria))
                .map(Viewport::around)
                .orElse(Viewport.WORLD);
    }

    /** Farther, where the circles of few places would not be seen whole. */
    private Viewport roomy(Criteria criteria, Viewport viewport) {
        List<Cell> cells = cells(criteria, viewport, viewport.view()).cells();
        if (cells.isEmpty() || cells.size() > FEW) {
            return viewport;
        }
        Box seen = cells.get(0).bounds();
        for (Located located : store.survey()
                .located(cells.stream().map(Cell::newest).collect(Collectors.toSet()))
                .values()) {
            if (located.place().isPresent()) {
                Place place = located.place().get();
                double reach = Math.min(place.uncertaintyKm(), FARTHEST_KM) / KM_PER_DEGREE;
                double wide = reach / Math.cos(Math.toRadians(Math.min(70, Math.abs(place.latitude()))));
                seen = new Box(
                        Math.max(-85, Math.min(seen.south(), place.latitude() - reach)),
                        Math.max(-180, Math.min(seen.west(), place.longitude() - wide)),
                        Math.min(85, Math.max(seen.north(), place.latitude() + reach)),
                        Math.min(180, Math.max(seen.east(), place.longitude() + wide)));
            }
        }
        Viewport roomy = Viewport.around(seen);
        return roomy.zoom() < viewport.zoom() ? roomy : viewport;
    }

    private Cells cells(Criteria shown, Viewport viewport, View view) {
        double width = (view.east() - view.west()) / view.width() * CELL;
        double height = width * Math.cos(Math.toRadians(Math.min(70, Math.abs(viewport.latitude()))));
        return store.survey().cells(shown, viewport.box(), height, width);
    }

    private static String counted(List<DayCount> days) {
        long incidents = days.stream().mapToLong(DayCount::incidents).sum();
        Optional<DayCount> first =
                days.stream().filter(day -> day.day().isPresent()).findFirst();
        if (first.isEmpty()) {
            return Words.count(incidents, "incident");
        }
        return Words.count(incidents, "incident") + ", "
                + Words.days(first.get().day(), days.get(days.size() - 1).day());
    }

    private static String unplaced(List<DayCount> days) {
        long without =
                days.stream().mapToLong(day -> day.incidents() - day.placed()).sum();
        return without == 0 ? "" : Words.number(without) + " of no known place";
    }

    private static String further(int items, int marks, boolean exact) {
        StringBuilder words = new StringBuilder();
        if (!exact) {
            words.append("Of more incidents than ")
                    .append(Words.number(Cells.SAMPLE))
                    .append(" the latest are drawn; look closer or filter to see the others. ");
        }
        if (items > MOST_ITEMS) {
            words.append(Words.count(items - MOST_ITEMS, "more place")).append(" drawn. ");
        }
        if (marks > MOST_MARKS) {
            words.append(Words.count(marks - MOST_MARKS, "small place")).append(" not drawn: look closer to see them.");
        }
        return words.toString();
    }

    private static MapPageView.Moves moves(MapQuery query, Viewport viewport) {
        return new MapPageView.Moves(
                viewport.closer().map(query::at),
                viewport.farther().map(query::at),
                query.at(viewport.moved(0, -1)),
                query.at(viewport.moved(0, 1)),
                query.at(viewport.moved(-1, 0)),
                query.at(viewport.moved(1, 0)),
                query.with("at", Optional.empty()));
    }

    private MapPageView.Here here(MapQuery query, Criteria shown, Box box) {
        Page<IncidentEntry> page = store.incidents().find(shown.box(box), PageRequest.first(MOST_HERE));
        String name = page.items().stream()
                .flatMap(entry -> entry.place().stream())
                .findFirst()
                .orElse("Here");
        return new MapPageView.Here(
                name,
                page.items().stream().map(IncidentRow::of).toList(),
                query.list(box),
                page.next().isPresent() ? "All of them as a list" : "The same as a list",
                query.with("spot", Optional.empty()));
    }

    private static Optional<MapPageView.Empty> empty(MapQuery query, List<DayCount> days, long inView) {
        if (inView > 0) {
            return Optional.empty();
        }
        long incidents = days.stream().mapToLong(DayCount::incidents).sum();
        long placed = days.stream().mapToLong(DayCount::placed).sum();
        boolean filtered = query.filter().parameters().values().stream().anyMatch(Optional::isPresent);
        if (incidents == 0 && !filtered) {
            return Optional.of(new MapPageView.Empty(
                    "No incidents yet.", "They come out of reports.", "/reports#add", "Paste or upload a report"));
        }
        if (incidents == 0) {
            return Optional.of(new MapPageView.Empty(
                    "No incident fits all of these filters.",
                    "Drop one of them, or",
                    MapQuery.PATH,
                    "show all incidents"));
        }
        if (placed == 0) {
            return Optional.of(new MapPageView.Empty(
                    "None of these incidents has a place.",
                    "Their reports name none that is known for sure.",
                    query.filter().with("box", Optional.empty()),
                    "See them as a list"));
        }
        if (query.until().isPresent()) {
            return Optional.of(new MapPageView.Empty(
                    "Nothing in view by that day.",
                    "There are incidents on other days or elsewhere.",
                    query.with("until", Optional.empty()),
                    "Show all days"));
        }
        return Optional.of(new MapPageView.Empty(
                "Nothing in this part of the world.",
                Words.count(placed, "incident") + " elsewhere.",
                query.with("at", Optional.empty()),
                "Show all of them"));
    }
}
