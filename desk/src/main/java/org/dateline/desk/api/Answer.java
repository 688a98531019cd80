package org.dateline.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.store.Page;

/** Writes what a program is answered. Keys of lists and rows are always there: what is unknown is null. */
final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answer() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static void send(Context ctx, JsonNode json) {
        ctx.contentType("application/json");
        ctx.result(json.toString());
    }

    /** With a tag by which the program may ask later whether it changed, and change it only if it did not. */
    static void send(Context ctx, JsonNode json, String tag) {
        ctx.header("ETag", tag);
        String known = ctx.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            ctx.status(304);
            return;
        }
        send(ctx, json);
    }

    static <T> void page(Context ctx, Page<T> page, Function<T, JsonNode> row) {
        ObjectNode json = object();
        ArrayNode items = json.putArray("items");
        page.items().forEach(item -> items.add(row.apply(item)));
        json.put("next", page.next().orElse(null));
        send(ctx, json);
    }

    static void put(ObjectNode json, String field, Optional<?> value) {
        json.put(field, value.map(Object::toString).orElse(null));
    }
}
