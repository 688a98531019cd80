package org.dateline.desk.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.store.StoreException;

/** A snapshot as JSON and back. What is empty is left out. */
public final class SnapshotJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            // A release of a newer program may say more.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SnapshotJson() {}

    public static String write(Snapshot snapshot) {
        return node(snapshot).toString();
    }

    public static ObjectNode node(Snapshot snapshot) {
        return JSON.valueToTree(snapshot);
    }

    public static Snapshot read(String text) {
        try {
            return JSON.readValue(text, Snapshot.class);
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Kind.FAILED, "a release is damaged: " + e.getOriginalMessage(), e);
        }
    }
}
