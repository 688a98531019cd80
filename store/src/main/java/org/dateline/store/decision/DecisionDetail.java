package org.dateline.store.decision;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.dateline.store.audit.AuditEntry;

/** A decision as the log holds it. */
final class DecisionDetail {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DecisionDetail() {}

    /** @param content what a correction says, as it is stored; empty for other decisions */
    static String of(Decision decision, Optional<String> content) {
        ObjectNode detail = JSON.createObjectNode();
        detail.put("decision", decision.number());
        detail.put("reason", decision.reason());
        decision.value().ifPresent(value -> detail.put("value", value));
        decision.undoes().ifPresent(undone -> detail.put("undoes", undone));
        content.ifPresent(text -> detail.put("content", AuditEntry.sha256(text)));
        ArrayNode mentions = detail.putArray("mentions");
        decision.mentions().forEach(mentions::add);
        ArrayNode parted = detail.putArray("parted");
        decision.parted().forEach(parted::add);
        return detail.toString();
    }
}
