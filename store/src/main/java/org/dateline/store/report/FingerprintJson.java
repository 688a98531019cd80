package org.dateline.store.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.dateline.core.incident.copy.Credit;
import org.dateline.core.incident.copy.Fingerprint;
import org.dateline.core.incident.copy.Sketch;
import org.dateline.store.StoreException;

/** What tells copies of a report, as JSON and back, without loss. */
public final class FingerprintJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FingerprintJson() {}

    static String write(Fingerprint print) {
        ObjectNode json = JSON.createObjectNode();
        json.put("report", print.report());
        json.put("words", print.words());
        json.put("sketch", Base64.getEncoder().encodeToString(print.sketch().toBytes()));
        ArrayNode credits = json.putArray("credits");
        print.credits()
                .forEach(c -> credits.addObject()
                        .put("agency", c.agency())
                        .put("share", c.share().name())
                        .put("rule", c.rule()));
        ArrayNode bylines = json.putArray("bylines");
        print.bylines().forEach(bylines::add);
        json.put("correction", print.correction());
        return json.toString();
    }

    public static Fingerprint read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            List<Credit> credits = new ArrayList<>();
            json.get("credits")
                    .forEach(c -> credits.add(new Credit(
                            c.get("agency").textValue(),
                            Credit.Share.valueOf(c.get("share").textValue()),
                            c.get("rule").textValue())));
            List<String> bylines = new ArrayList<>();
            json.get("bylines").forEach(name -> bylines.add(name.textValue()));
            return new Fingerprint(
                    json.get("report").textValue(),
                    json.get("words").intValue(),
                    Sketch.read(Base64.getDecoder().decode(json.get("sketch").textValue())),
                    credits,
                    bylines,
                    json.get("correction").booleanValue());
        } catch (JsonProcessingException | NullPointerException | IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.FAILED, "a stored fingerprint is damaged: " + e.getMessage(), e);
        }
    }
}
