package org.dateline.desk.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.dateline.core.report.Span;
import org.dateline.desk.view.Words;
import org.dateline.store.report.StoredReport;

/**
 * Reads the record of a stored report. A record of an unknown layout, or none, gives a report without records: the text
 * can always be read.
 */
final class RecordReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HARMS = List.of("killed", "injured", "missing", "detained", "displaced");

    private final String text;

    private RecordReader(String text) {
        this.text = text;
    }

    /** What the coder read. */
    static CodedRecord read(StoredReport report) {
        return read(report, report.reading().record());
    }

    /** @param record the coder's, or with corrections over it */
    static CodedRecord read(StoredReport report, String record) {
        String text = report.report().text();
        try {
            JsonNode json = JSON.readTree(record);
            if (json != null && json.path("passages").isArray()) {
                return new RecordReader(text).record(json);
            }
        } catch (JsonProcessingException e) {
            // Falls through: what cannot be read is shown as plain text.
        }
        return new CodedRecord(
                text,
                List.of(new CodedRecord.Passage("paragraph", new Span(0, text.length()))),
                List.of(),
                List.of(),
                List.of());
    }

    private CodedRecord record(JsonNode json) {
        return new CodedRecord(
                text,
                list(json.path("passages"), p -> new CodedRecord.Passage(string(p, "kind"), span(p))),
                list(
                        json.path("times"),
                        t -> new CodedRecord.Time(
                                t.path("sentence").asInt(),
                                span(t.path("span")),
                                t.path("interval").toString())),
                list(json.path("statements"), this::statement),
                list(json.path("events"), this::event));
    }

    private CodedRecord.Statement statement(JsonNode s) {
        return new CodedRecord.Statement(
                string(s, "id"),
                actor(s.path("source")),
                string(s.path("source"), "kind"),
                span(s.path("cue")),
                list(s.path("content"), this::span),
                string(s, "kind"),
                string(s, "attitude"),
                string(s, "stance"),
                string(s.path("factuality"), "certainty"),
                string(s.path("factuality"), "polarity"),
                interval(s.path("said_on")),
                string(s, "said_to"),
                string(s, "said_at"),
                string(s, "via"),
                string(s, "within"),
                string(s, "rule"));
    }

    private CodedRecord.Event event(JsonNode e) {
        return new CodedRecord.Event(
                string(e, "id"),
                e.path("sentence").asInt(),
                span(e.path("trigger")),
                string(e, "type"),
                string(e, "mode"),
                string(e, "acled"),
                string(e, "cameo"),
                list(e.path("actors"), this::actor),
                list(e.path("recipients"), this::actor),
                interval(e.path("when")),
                e.path("when").toString(),
                e.path("where").isObject() ? Optional.of(where(e.path("where"))) : Optional.empty(),
                string(e, "status"),
                list(e.path("said_by"), JsonNode::asText),
                harms(e),
                !string(e, "background").isEmpty(),
                string(e, "rule"));
    }

    private CodedRecord.Actor actor(JsonNode a) {
        return new CodedRecord.Actor(span(a.path("span")), string(a, "name"), string(a, "code"), string(a, "rule"));
    }

    private CodedRecord.Where where(JsonNode w) {
        JsonNode place = w.path("place");
        String resolved = !place.isObject()
                ? ""
                : string(place, "name")
                        + Optional.of(string(place, "country"))
                                .filter(c -> !c.isEmpty())
                                .map(c -> ", " + Words.country(c))
                                .orElse("")
                        + " ("
                        + Words.degrees(
                                place.path("latitude").asDouble(),
                                place.path("longitude").asDouble())
                        + " ± "
                        + Math.max(1, Math.round(place.path("uncertainty_km").asDouble())) + " km)";
        return new CodedRecord.Where(span(w.path("span")), string(w, "name"), resolved);
    }

    private static List<String> harms(JsonNode event) {
        List<String> harms = new ArrayList<>();
        for (String harm : HARMS) {
            JsonNode toll = event.path(harm);
            if (toll.isObject()) {
                int min = toll.path("min").asInt();
                String count = toll.path("max").isNull()
                        ? "at least " + min
                        : toll.path("max").asInt() == min
                                ? "" + min
                                : min + "–" + toll.path("max").asInt();
                harms.add(harm + " " + count);
            }
        }
        return harms;
    }

    private static String interval(JsonNode interval) {
        if (!interval.isObject()) {
            return "";
        }
        return Words.days(day(interval.path("from")), day(interval.path("to")));
    }

    private static Optional<LocalDate> day(JsonNode day) {
        return day.isTextual() ? Optional.of(LocalDate.parse(day.textValue())) : Optional.empty();
    }

    /** Within the text, whatever the record says. */
    private Span span(JsonNode span) {
        int start = Math.min(Math.max(0, span.path("start").asInt()), text.length());
        int end = Math.min(Math.max(start, span.path("end").asInt()), text.length());
        return new Span(start, end);
    }

    private static String string(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : "";
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
        return StreamSupport.stream(array.spliterator(), false).map(item).toList();
    }
}
