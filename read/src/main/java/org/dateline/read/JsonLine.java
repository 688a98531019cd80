package org.dateline.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.report.Report;

/**
 * One line of a JSON Lines file: {@code {"id", "published", "publisher", "title", "text", "url"}}. Only {@code text} is
 * required; {@code null} and blank strings count as missing, numbers as their digits; other fields are ignored.
 */
final class JsonLine {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final Set<String> FIELDS = Set.of("id", "published", "publisher", "title", "text", "url");
    private static final int SHOWN = 60;

    private record Value(String text, int column) {}

    /** @param hasOwnId whether the line gives an id, rather than the content */
    record Parsed(Report report, boolean hasOwnId) {}

    private final int number;
    private final Map<String, Value> values = new HashMap<>();

    private JsonLine(int number) {
        this.number = number;
    }

    static Parsed parse(String line, int number, Defaults defaults) throws UnreadableException {
        JsonLine json = new JsonLine(number);
        json.collect(line);
        return json.report(defaults);
    }

    private void collect(String line) throws UnreadableException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException(number, 1, "not a JSON object: " + shown(line));
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                JsonToken token = parser.nextToken();
                int column = parser.currentTokenLocation().getColumnNr();
                if (!FIELDS.contains(field) || token == JsonToken.VALUE_NULL) {
                    parser.skipChildren();
                } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    String text = WellFormed.text(parser.getText());
                    if (text.isBlank()) {
                        continue;
                    }
                    values.put(field, new Value(text, column));
                } else {
                    throw new UnreadableException(number, column, "\"" + field + "\" must be a string");
                }
            }
            if (parser.nextToken() != null) {
                throw new UnreadableException(
                        number,
                        parser.currentTokenLocation().getColumnNr(),
                        "something follows the JSON object; one object a line");
            }
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            throw new UnreadableException(number, column, "malformed JSON: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }

    private Parsed report(Defaults defaults) throws UnreadableException {
        Value text = values.get("text");
        if (text == null) {
            throw new UnreadableException(number, 0, "no \"text\"");
        }
        Optional<String> tooLong = Limits.problemWith(text.text());
        if (tooLong.isPresent()) {
            throw new UnreadableException(number, text.column(), tooLong.get());
        }
        Optional<String> id = get("id");
        return new Parsed(
                defaults.report(id, published(), get("publisher"), get("title"), get("url"), text.text()),
                id.isPresent());
    }

    private Optional<LocalDate> published() throws UnreadableException {
        Value value = values.get("published");
        if (value == null) {
            return Optional.empty();
        }
        Optional<LocalDate> date = PublishedDate.parse(value.text());
        if (date.isEmpty()) {
            throw new UnreadableException(
                    number,
                    value.column(),
                    "unreadable date in \"published\": " + shown(value.text()) + "; write it as 2015-10-15");
        }
        return date;
    }

    private Optional<String> get(String field) {
        return Optional.ofNullable(values.get(field)).map(value -> value.text().strip());
    }

    private static String shown(String text) {
        String line = firstLine(text);
        return "'" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…") + "'";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
