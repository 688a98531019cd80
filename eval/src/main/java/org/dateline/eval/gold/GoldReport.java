package org.dateline.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.report.Report;
import org.dateline.eval.EvalException;

/**
 * A line of a JSON Lines gold file: the report, and the object its gold is read from.
 *
 * @param points the report's text in the unit of gold offsets
 */
public record GoldReport(GoldObject object, Report report, CodePoints points) {

    /** All reports of a file, in order. At least one, each id once. */
    public static List<GoldReport> read(Path path) {
        List<GoldReport> reports = new ArrayList<>();
        Map<String, Integer> lineOfId = new HashMap<>();
        for (GoldLine line : GoldFile.lines(path)) {
            if (line.text().isBlank()) {
                continue;
            }
            GoldReport report = parse(line);
            Integer earlier = lineOfId.put(report.report().id(), line.number());
            if (earlier != null) {
                throw report.object()
                        .error("id", "'" + report.report().id() + "' is the id of line " + earlier + " already");
            }
            reports.add(report);
        }
        if (reports.isEmpty()) {
            throw new EvalException("no gold in " + path + ": the file is empty");
        }
        return reports;
    }

    public static GoldReport parse(GoldLine line) {
        GoldObject object = GoldObject.parse(line);
        String text = object.text("text");
        String id = object.text("id");
        if (id.isBlank()) {
            throw object.error("id", "'id' must not be blank");
        }
        Report report = new Report(
                id,
                object.has("published") ? object.optionalDay("published") : object.optionalDay("date"),
                filled(object, "publisher").or(() -> filled(object, "source")),
                filled(object, "title"),
                filled(object, "url"),
                text);
        return new GoldReport(object, report, new CodePoints(text));
    }

    /** The gold items of that kind; a line without a {@code gold} list is a mistake, one with an empty list is not. */
    public List<GoldObject> items(String kind) {
        return items().stream().filter(item -> item.text("kind").equals(kind)).toList();
    }

    public List<GoldObject> items() {
        if (!object.has("gold")) {
            throw object.error("gold", "'gold' is missing, it must be a list");
        }
        return object.objects("gold");
    }

    /** {@code start} and {@code end} of an item, which must lie within the text. */
    public Stretch stretch(GoldObject item) {
        int start = item.whole("start");
        int end = item.whole("end");
        if (start < 0 || start > end) {
            throw item.error("start", "'start' must be between 0 and 'end' " + end + ", got " + start);
        }
        if (end > points.length()) {
            throw item.error("end", "'end' must be within the text of " + points.length() + " characters, got " + end);
        }
        return new Stretch(start, end);
    }

    private static Optional<String> filled(GoldObject object, String key) {
        return object.optionalText(key).filter(value -> !value.isBlank());
    }
}
