package org.dateline.eval.triple;

import java.util.HashMap;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** The gold set's older names for types, countries and groups, in today's; the table is plover-codes.tsv. */
final class PloverCodes {

    private final Map<String, Map<String, String>> byKind = new HashMap<>();

    PloverCodes() {
        for (Row row : Table.resource(PloverCodes.class, "plover-codes.tsv").rows()) {
            byKind.computeIfAbsent(row.require("kind"), k -> new HashMap<>())
                    .put(row.require("from"), row.require("to"));
        }
    }

    String type(String old) {
        return byKind.get("type").getOrDefault(old, old);
    }

    /** Whether PLOVER gives this type a recipient country even where the text names none. */
    boolean isDomestic(String type) {
        return byKind.get("domestic").containsKey(type);
    }

    String country(String old) {
        return byKind.get("country").getOrDefault(old, old);
    }

    /** The country the gold codes a group by, or the group itself. */
    String homeOf(String group) {
        return byKind.get("group").getOrDefault(group, group);
    }
}
