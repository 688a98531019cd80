package org.dateline.eval.record;

import java.util.List;
import java.util.Optional;
import org.dateline.core.event.Toll;
import org.dateline.eval.gold.GoldObject;
import org.dateline.eval.record.EventRecord.Participant;
import org.dateline.eval.score.Point;

/** Reads the records of a gold line; each value is checked and an error points to it. */
final class RecordReader {

    private RecordReader() {}

    static Records read(GoldObject line, int sentences) {
        return new Records(
                line.objects("statements").stream()
                        .map(s -> statement(s, sentences))
                        .toList(),
                line.objects("events").stream().map(e -> event(e, sentences)).toList());
    }

    private static StatementRecord statement(GoldObject s, int sentences) {
        return new StatementRecord(
                s.text("sid"),
                sentence(s, sentences),
                s.text("source"),
                s.optionalText("cue").orElse(""),
                s.text("content"),
                s.optionalDay("said_on"));
    }

    private static EventRecord event(GoldObject e, int sentences) {
        return new EventRecord(
                sentence(e, sentences),
                e.optionalText("trigger").orElse(""),
                e.text("type"),
                e.optionalText("mode"),
                e.optionalText("acled"),
                participants(e, "actor"),
                participants(e, "recipient"),
                e.optionalDay("from"),
                e.optionalDay("to"),
                e.optionalObject("place").map(RecordReader::place),
                e.optionalText("status"),
                e.texts("said_by"),
                toll(e, "killed"),
                toll(e, "injured"));
    }

    private static int sentence(GoldObject record, int sentences) {
        int number = record.whole("sentence");
        if (number < 0 || number >= sentences) {
            throw record.error("sentence", "'sentence' must be between 0 and " + (sentences - 1) + ", got " + number);
        }
        return number;
    }

    private static List<Participant> participants(GoldObject event, String key) {
        return event.objects(key).stream()
                .map(p -> new Participant(
                        p.optionalText("text").orElse(""),
                        p.optionalText("code").orElse("")))
                .toList();
    }

    private static PlaceRecord place(GoldObject place) {
        String text = place.optionalText("text").orElse("");
        Optional<Point> point = Optional.empty();
        if (place.has("lat") && place.has("lon")) {
            try {
                point = Optional.of(new Point(
                        place.optionalNumber("lat").getAsDouble(),
                        place.optionalNumber("lon").getAsDouble()));
            } catch (IllegalArgumentException e) {
                throw place.error("lat", e.getMessage());
            }
        }
        return new PlaceRecord(
                text,
                place.optionalText("name").filter(name -> !name.isBlank()).orElse(text),
                place.optionalText("country"),
                point,
                place.optionalText("precision"));
    }

    private static Optional<Toll> toll(GoldObject event, String key) {
        if (!event.has(key)) {
            return Optional.empty();
        }
        List<Optional<Integer>> bounds = event.wholes(key);
        if (bounds.size() != 2 || bounds.get(0).isEmpty()) {
            throw event.error(key, "'" + key + "' must be [min, max], max null where it is open");
        }
        try {
            return Optional.of(new Toll(bounds.get(0).get(), bounds.get(1)));
        } catch (IllegalArgumentException e) {
            throw event.error(key, "'" + key + "': " + e.getMessage());
        }
    }
}
