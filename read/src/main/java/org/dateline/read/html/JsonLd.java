package org.dateline.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org description that many news pages carry in a script. Only objects that describe a published work are
 * asked: those with a {@code datePublished} or a {@code headline}.
 */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_NODES = 10_000;

    private final List<JsonNode> works = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd jsonLd = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            tree(script.data()).ifPresent(jsonLd::collect);
        }
        return jsonLd;
    }

    /** Empty for a broken script, which is the page's trouble: other places give the same. */
    private static Optional<JsonNode> tree(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The values at a dotted path ({@code publisher.name}) of each work; of a list its first item counts. */
    List<String> values(String path) {
        List<String> values = new ArrayList<>();
        for (JsonNode work : works) {
            JsonNode at = work;
            for (String step : path.split("\\.", -1)) {
                at = at.isArray() ? at.path(0) : at;
                at = at.path(step);
            }
            at = at.isArray() ? at.path(0) : at;
            if (at.isTextual()) {
                values.add(at.textValue());
            }
        }
        return values;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.has("datePublished") || node.has("headline")) {
                works.add(node);
            }
            node.forEach(open::add);
        }
    }
}
