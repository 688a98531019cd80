package org.dateline.eval.place;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.core.CodedReport;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.NameLookup;
import org.dateline.eval.ReportTask;
import org.dateline.eval.gold.GoldObject;
import org.dateline.eval.gold.GoldReport;
import org.dateline.eval.gold.Stretch;
import org.dateline.eval.score.Point;
import org.dateline.eval.score.Scored;
import org.dateline.eval.score.Scores;

/**
 * Places: toponyms that resolve. One the coder found and left unresolved is no prediction: it claims no place, and
 * whoever reads the output sees none.
 */
public final class PlaceTask implements ReportTask<List<PlaceItem>, List<PlaceItem>> {

    private static final String KIND = "place";

    private final NameLookup lookup;
    private final Demonyms demonyms;

    public PlaceTask() {
        this(new Gazetteer());
    }

    /** @param gazetteer whose coverage is measured: the one the coder works with */
    public PlaceTask(Gazetteer gazetteer) {
        lookup = new NameLookup(gazetteer);
        demonyms = new Demonyms(gazetteer);
    }

    @Override
    public List<PlaceItem> gold(GoldReport report) {
        return report.items(KIND).stream()
                .map(item -> goldItem(report.stretch(item), point(item), report))
                .toList();
    }

    private PlaceItem goldItem(Stretch at, Optional<Point> point, GoldReport report) {
        String text = report.report().text();
        int start = text.offsetByCodePoints(0, at.start());
        String name = text.substring(start, text.offsetByCodePoints(start, at.end() - at.start()));
        return new PlaceItem(at, point, point.map(p -> Coverage.of(name, p, lookup, demonyms)));
    }

    private static Optional<Point> point(GoldObject item) {
        OptionalDouble latitude = item.optionalNumber("lat");
        OptionalDouble longitude = item.optionalNumber("lon");
        if (latitude.isPresent() != longitude.isPresent()) {
            throw item.error("lat", "'lat' and 'lon' must be given both or neither");
        }
        if (latitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Point(latitude.getAsDouble(), longitude.getAsDouble()));
        } catch (IllegalArgumentException e) {
            throw item.error("lat", e.getMessage());
        }
    }

    @Override
    public List<PlaceItem> predict(CodedReport coded, GoldReport report, List<PlaceItem> gold) {
        return coded.toponyms().stream()
                .filter(toponym -> toponym.place().isPresent())
                .map(toponym -> new PlaceItem(
                        report.points().of(toponym.span()),
                        toponym.place().map(place -> new Point(place.latitude(), place.longitude())),
                        Optional.empty()))
                .toList();
    }

    @Override
    public void write(List<PlaceItem> predicted, ObjectNode line) {
        ArrayNode items = line.putArray("pred");
        for (PlaceItem item : predicted) {
            ObjectNode node = items.addObject()
                    .put("kind", KIND)
                    .put("start", item.at().start())
                    .put("end", item.at().end());
            item.point().ifPresent(p -> node.put("lat", p.latitude()).put("lon", p.longitude()));
        }
    }

    @Override
    public Scores score(List<Scored<List<PlaceItem>, List<PlaceItem>>> reports) {
        PlaceScorer scorer = new PlaceScorer();
        reports.forEach(report -> scorer.add(report.gold(), report.predicted()));
        return scorer.scores();
    }
}
