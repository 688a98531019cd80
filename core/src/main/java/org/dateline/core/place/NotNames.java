package org.dateline.core.place;

import java.util.HashMap;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** Words some small place is called but that mean something else when they stand alone ({@code not-names.tsv}). */
final class NotNames {

    enum Kind {
        NEVER,
        RARELY,
        DIRECTION
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    NotNames(Gazetteer gazetteer) {
        for (Row row : Table.resource(NotNames.class, "not-names.tsv").rows()) {
            Kind kind = Kind.valueOf(row.require("kind").toUpperCase(java.util.Locale.ROOT));
            row.list("words").forEach(word -> kinds.put(gazetteer.fold(word), kind));
        }
    }

    /** Whether the folded name is no place, given whether the analyzer sees a location there. */
    boolean isNoPlace(String folded, boolean location) {
        Kind kind = kinds.get(folded);
        return kind != null && !(kind == Kind.RARELY && location);
    }

    boolean isDirection(String folded) {
        return kinds.get(folded) == Kind.DIRECTION;
    }
}
