package org.dateline.store.incident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.incident.link.Evidence;
import org.dateline.core.incident.link.Link;
import org.dateline.store.StoreException;
import org.dateline.store.schema.Values;

/** The evidence of a link as JSON and back. */
final class LinkJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkJson() {}

    static String write(List<Evidence> evidence) {
        ArrayNode array = JSON.createArrayNode();
        evidence.forEach(e -> array.addObject()
                .put("kind", e.kind())
                .put("points", e.points())
                .put("words", e.words()));
        return Values.storable(array.toString());
    }

    static Link read(String mention, String chosen, double score, String why) {
        try {
            List<Evidence> evidence = new ArrayList<>();
            for (JsonNode e : JSON.readTree(why)) {
                evidence.add(new Evidence(
                        e.get("kind").textValue(),
                        e.get("points").doubleValue(),
                        e.get("words").textValue()));
            }
            return new Link(mention, chosen, score, evidence);
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a stored link is damaged: " + e.getMessage(), e);
        }
    }

    static String words(Link link) {
        return link.evidence().stream().map(Evidence::words).collect(Collectors.joining("; "));
    }
}
