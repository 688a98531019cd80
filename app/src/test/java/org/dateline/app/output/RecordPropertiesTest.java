package org.dateline.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.core.CodedReport;

/** Whatever a text holds, the JSON formats are JSON and give it back. */
class RecordPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Property
    void theRecordGivesBackTextAndSpans(@ForAll String text, @ForAll String rule) throws IOException {
        JsonNode record = JSON.readTree(write(Format.JSONL, coded(text, rule)));
        assertEquals(text + "x", record.path("text").asText());
        JsonNode trigger = record.path("events").path(0).path("trigger");
        assertEquals(
                text + "x",
                record.path("text")
                        .asText()
                        .substring(
                                trigger.path("start").asInt(),
                                trigger.path("end").asInt()));
        assertEquals(rule, record.path("events").path(0).path("rule").asText());
    }

    @Property
    void aRecordIsOneLine(@ForAll String text) throws IOException {
        String written = write(Format.JSONL, coded(text, text));
        assertEquals(written.length() - 1, written.indexOf('\n'));
        assertEquals(-1, written.indexOf('\r'));
    }

    @Property
    void geoJsonIsJson(@ForAll String text, @ForAll String rule) throws IOException {
        JsonNode collection = JSON.readTree(write(Format.GEOJSON, coded(text, rule)));
        assertEquals(1, collection.path("features").size());
        assertEquals(
                rule,
                collection
                        .path("features")
                        .path(0)
                        .path("properties")
                        .path("rule")
                        .asText());
    }

    private static CodedReport coded(String text, String rule) {
        ObjectNode node = JSON.createObjectNode().put("id", "r1");
        node.putArray("sentences").add(text + "x");
        node.putArray("events")
                .addObject()
                .put("id", "e1")
                .put("trigger", text + "x")
                .put("type", "ASSAULT")
                .put("rule", rule);
        return RecordBuilder.build(node);
    }

    private static String write(Format format, CodedReport coded) throws IOException {
        StringWriter out = new StringWriter();
        try (ReportWriter writer = format.writer(out, new Look(100, false, false))) {
            writer.write(coded);
        }
        return out.toString();
    }
}
