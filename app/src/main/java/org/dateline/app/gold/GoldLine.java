package org.dateline.app.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.core.report.Report;
import org.dateline.store.StoreException;
import org.dateline.store.report.StoredReport;

/**
 * A report and its records in the layout of gold (docs/GOLD.md), out of the full record. Statements are those that the coding
 * guide asks for, as {@code dateline eval records} takes them of the coder too: what is said or held, not a mere wish or topic,
 * and no silence.
 */
final class GoldLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ATTITUDES = Set.of("speech", "belief");
    private static final String WITHHELD = "withheld";

    private final JsonNode record;
    private final String text;
    private final Map<String, String> ids = new HashMap<>();

    private GoldLine(JsonNode record, String text) {
        this.record = record;
        this.text = text;
    }

    /** Empty for a report without a sentence, of which nothing can be measured. */
    static Optional<String> of(StoredReport stored, String record) {
        try {
            JsonNode json = JSON.readTree(record);
            if (json.path("sentences").isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new GoldLine(json, stored.report().text()).line(stored.report()));
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    StoreException.Kind.FAILED,
                    "the record of report '" + stored.report().id() + "' is damaged",
                    e);
        }
    }

    private String line(Report report) {
        ObjectNode line = JSON.createObjectNode().put("id", report.id());
        line.put("published", report.published().map(Object::toString).orElse(null));
        line.put("publisher", report.publisher().orElse(null));
        line.put("title", report.title().orElse(""));
        line.put("text", text);
        ArrayNode sentences = line.putArray("sentences");
        record.path("sentences").forEach(sentence -> sentences.add(words(sentence)));
        ArrayNode statements = line.putArray("statements");
        record.path("statements").forEach(statement -> {
            if (ATTITUDES.contains(statement.path("attitude").asText())
                    && !WITHHELD.equals(statement.path("stance").asText())) {
                ids.put(statement.path("id").asText(), "s" + (statements.size() + 1));
                statement(statement, statements.addObject());
            }
        });
        ArrayNode events = line.putArray("events");
        record.path("events").forEach(event -> event(event, events.addObject().put("eid", "e" + events.size())));
        return line.toString();
    }

    private void statement(JsonNode statement, ObjectNode gold) {
        JsonNode content = statement.path("content");
        gold.put("sid", ids.get(statement.path("id").asText()))
                .put("sentence", sentence(content.path(0).path("start").asInt()))
                .put("source", statement.path("source").path("name").asText());
        gold.set("source_code", statement.path("source").path("code"));
        gold.put("cue", words(statement.path("cue")))
                .put(
                        "content",
                        StreamSupport.stream(content.spliterator(), false)
                                .map(this::words)
                                .collect(Collectors.joining(" ")))
                .put("kind", statement.path("kind").asText());
        gold.set("said_on", day(statement.path("said_on"), "from"));
        gold.set("said_to", statement.path("said_to"));
        gold.set("via", statement.path("via"));
    }

    private void event(JsonNode event, ObjectNode gold) {
        gold.put("sentence", sentence(event.path("trigger").path("start").asInt()))
                .put("trigger", words(event.path("trigger")));
        for (String field : new String[] {"type", "mode", "acled"}) {
            gold.set(field, event.path(field));
        }
        participants(event.path("actors"), gold.putArray("actor"));
        participants(event.path("recipients"), gold.putArray("recipient"));
        gold.set("from", day(event.path("when"), "from"));
        gold.set("to", day(event.path("when"), "to"));
        gold.set("place", place(event.path("where")));
        gold.set("status", event.path("status"));
        ArrayNode saidBy = gold.putArray("said_by");
        event.path("said_by")
                .forEach(id -> Optional.ofNullable(ids.get(id.asText())).ifPresent(saidBy::add));
        toll(event.path("killed"), "killed", gold);
        toll(event.path("injured"), "injured", gold);
    }

    private void participants(JsonNode actors, ArrayNode gold) {
        actors.forEach(actor -> gold.addObject()
                .put("text", words(actor.path("span")))
                .put("code", actor.path("code").asText()));
    }

    private JsonNode place(JsonNode where) {
        if (!where.isObject()) {
            return JSON.nullNode();
        }
        JsonNode place = where.path("place");
        ObjectNode gold = JSON.createObjectNode()
                .put("text", words(where.path("span")))
                .put(
                        "name",
                        place.isObject()
                                ? place.path("name").asText()
                                : where.path("name").asText());
        gold.set("country", place.isObject() ? place.path("country") : JSON.nullNode());
        gold.set("lat", place.isObject() ? place.path("latitude") : JSON.nullNode());
        gold.set("lon", place.isObject() ? place.path("longitude") : JSON.nullNode());
        gold.set("precision", place.isObject() ? place.path("precision") : JSON.nullNode());
        return gold;
    }

    private static void toll(JsonNode toll, String field, ObjectNode gold) {
        if (toll.isObject()) {
            gold.putArray(field).add(toll.path("min")).add(toll.path("max"));
        } else {
            gold.putNull(field);
        }
    }

    private static JsonNode day(JsonNode interval, String end) {
        return interval.isObject() ? interval.path(end) : JSON.nullNode();
    }

    private String words(JsonNode span) {
        return text.substring(span.path("start").asInt(), span.path("end").asInt());
    }

    /** The sentence an offset stands in; the next one where it stands between two. */
    private int sentence(int offset) {
        JsonNode sentences = record.path("sentences");
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (offset < sentences.path(middle).path("end").asInt()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
