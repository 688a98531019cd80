package org.dateline.eval.gold;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * A JSON object of a gold line. Each getter checks what it gives; an error points to the value's column. A key that is
 * missing and a {@code null} mean the same.
 */
public final class GoldObject {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final GoldLine line;
    private final JsonPointer place;
    private final JsonNode node;

    private GoldObject(GoldLine line, JsonPointer place, JsonNode node) {
        this.line = line;
        this.place = place;
        this.node = node;
    }

    public static GoldObject parse(GoldLine line) {
        JsonNode node;
        try {
            node = JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw line.error(Math.max(1, column), "not JSON: " + reason);
        }
        if (!node.isObject()) {
            throw line.error(1, "a line must hold one JSON object, got " + shown(node));
        }
        return new GoldObject(line, JsonPointer.empty(), node);
    }

    public boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** Its keys, in order. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    public String text(String key) {
        return value(key, "a string", JsonNode::isTextual).textValue();
    }

    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    public int whole(String key) {
        return value(key, "a whole number", JsonNode::isInt).intValue();
    }

    public OptionalDouble optionalNumber(String key) {
        return has(key)
                ? OptionalDouble.of(value(key, "a number", JsonNode::isNumber).doubleValue())
                : OptionalDouble.empty();
    }

    /** False where the key is missing. */
    public boolean flag(String key) {
        return has(key) && value(key, "true or false", JsonNode::isBoolean).booleanValue();
    }

    /** A day; the time of day behind a {@code T} is passed over. */
    public Optional<LocalDate> optionalDay(String key) {
        try {
            return optionalText(key).map(day -> LocalDate.parse(day.split("T", 2)[0]));
        } catch (DateTimeParseException e) {
            throw error(key, "'" + key + "' must be a day like 2015-10-14, got " + shown(node.get(key)));
        }
    }

    public Optional<GoldObject> optionalObject(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        JsonNode child = value(key, "an object", JsonNode::isObject);
        return Optional.of(new GoldObject(line, place.appendProperty(key), child));
    }

    /** The objects of a list; none where the key is missing. */
    public List<GoldObject> objects(String key) {
        List<GoldObject> found = new ArrayList<>();
        for (Element element : elements(key, "an object", JsonNode::isObject)) {
            found.add(new GoldObject(line, element.place, element.node));
        }
        return found;
    }

    /** The strings of a list; none where the key is missing. */
    public List<String> texts(String key) {
        return elements(key, "a string", JsonNode::isTextual).stream()
                .map(e -> e.node.textValue())
                .toList();
    }

    /** A list of lists of strings, where {@code null} stands for an empty string. */
    public List<List<String>> rows(String key) {
        return elements(key, "a list", JsonNode::isArray).stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    row.node.forEach(cell -> cells.add(cell.isNull() ? "" : cell.asText()));
                    return cells;
                })
                .toList();
    }

    /** Whole numbers of a list, {@code null} as empty. */
    public List<Optional<Integer>> wholes(String key) {
        return elements(key, "a whole number or null", n -> n.isInt() || n.isNull()).stream()
                .map(e -> e.node.isNull() ? Optional.<Integer>empty() : Optional.of(e.node.intValue()))
                .toList();
    }

    /** An error to throw that points to the value of this key, or to the object where it has none. */
    public GoldException error(String key, String message) {
        return error(node.has(key) ? place.appendProperty(key) : place, message);
    }

    private JsonNode value(String key, String wanted, Predicate<JsonNode> right) {
        JsonNode child = node.get(key);
        if (child == null || child.isNull()) {
            throw error(key, "'" + key + "' is missing, it must be " + wanted);
        }
        if (!right.test(child)) {
            throw error(key, "'" + key + "' must be " + wanted + ", got " + shown(child));
        }
        return child;
    }

    private record Element(JsonPointer place, JsonNode node) {}

    private List<Element> elements(String key, String wanted, Predicate<JsonNode> right) {
        List<Element> found = new ArrayList<>();
        if (!has(key)) {
            return found;
        }
        JsonNode list = value(key, "a list", JsonNode::isArray);
        for (int i = 0; i < list.size(); i++) {
            JsonPointer at = place.appendProperty(key).appendIndex(i);
            if (!right.test(list.get(i))) {
                throw error(at, "'" + key + "' must hold " + wanted + " each, got " + shown(list.get(i)));
            }
            found.add(new Element(at, list.get(i)));
        }
        return found;
    }

    private GoldException error(JsonPointer at, String message) {
        return line.error(column(at), message);
    }

    /** A tree keeps no places, so the line is read once more, up to the value. */
    private int column(JsonPointer at) {
        try (JsonParser parser = JSON.createParser(line.text())) {
            for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
                if (t != JsonToken.FIELD_NAME
                        && parser.getParsingContext().pathAsPointer().equals(at)) {
                    return parser.currentTokenLocation().getColumnNr();
                }
            }
            return 1;
        } catch (IOException e) {
            return 1;
        }
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
