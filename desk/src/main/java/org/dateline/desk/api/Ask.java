package org.dateline.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.web.Params;
import org.dateline.desk.web.Refused;
import org.dateline.store.PageRequest;

/** Reads what a program asks: JSON bodies, page sizes, conditions. Whatever is wrong is said in words. */
final class Ask {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode body;

    private Ask(JsonNode body) {
        this.body = body;
    }

    /** @param fields that the body may have */
    static Ask of(Context ctx, Set<String> fields) {
        String type = ctx.contentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new Refused(415, "Send JSON, with the header Content-Type: application/json.");
        }
        JsonNode body;
        try {
            body = JSON.readTree(ctx.body());
        } catch (JsonProcessingException e) {
            throw new Refused(
                    400,
                    "The body is not JSON: line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ".");
        }
        if (body == null || !body.isObject()) {
            throw new Refused(400, "The body is a JSON object.");
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                throw new Refused(
                        400, "There is no field '" + name + "'; there are " + new java.util.TreeSet<>(fields) + ".");
            }
        });
        return new Ask(body);
    }

    Optional<String> text(String field) {
        JsonNode value = body.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Refused(400, "'" + field + "' is a text.");
        }
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }

    String required(String field) {
        return text(field).orElseThrow(() -> new Refused(400, "The body lacks '" + field + "'."));
    }

    long number(String field) {
        JsonNode value = body.get(field);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new Refused(400, "'" + field + "' is a whole number.");
        }
        return value.longValue();
    }

    List<String> texts(String field) {
        JsonNode value = body.get(field);
        List<String> texts = new ArrayList<>();
        if (value == null || value.isNull()) {
            return texts;
        }
        if (!value.isArray()) {
            throw new Refused(400, "'" + field + "' is a list of texts.");
        }
        for (JsonNode item : value) {
            if (!item.isTextual()) {
                throw new Refused(400, "'" + field + "' is a list of texts.");
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    static PageRequest page(Context ctx) {
        int size = Params.number(ctx, "limit").orElse(Api.USUAL);
        if (size < 1 || size > Api.MOST) {
            throw new Refused(400, "'limit' is a number from 1 to " + Api.MOST + ".");
        }
        return Params.page(ctx, size);
    }

    /** Stops a change of something that changed since the program saw it. */
    static void requireMatch(Context ctx, String tag) {
        String header = ctx.header("If-Match");
        if (header != null
                && !header.strip().equals("*")
                && !List.of(header.split("\\s*,\\s*")).contains(tag)) {
            throw new Refused(412, "It changed since you read it; read it again and decide anew.");
        }
    }
}
