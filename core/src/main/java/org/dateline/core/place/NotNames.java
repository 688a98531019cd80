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

    private record Entry(Kind kind, String place) {}

    private final Map<String, Entry> entries = new HashMap<>();

    NotNames(Gazetteer gazetteer) {
        for (Row row : Table.resource(NotNames.class, "not-names.tsv").rows()) {
            Kind kind = Kind.valueOf(row.require("kind").toUpperCase(java.util.Locale.ROOT));
            Entry entry = new Entry(kind, row.place());
            row.list("words").forEach(word -> entries.put(gazetteer.fold(word), entry));
        }
    }

    /** Whether the folded name is no place, given whether the analyzer sees a location there. */
    boolean isNoPlace(String folded, boolean location) {
        Entry entry = entries.get(folded);
        return entry != null && !(entry.kind == Kind.RARELY && location);
    }

    boolean isDirection(String folded) {
        Entry entry = entries.get(folded);
        return entry != null && entry.kind == Kind.DIRECTION;
    }

    /** Why the name is none, with the row that says so. */
    String reason(String folded) {
        Entry entry = entries.get(folded);
        String why = switch (entry.kind) {
            case NEVER -> "a word that is no place's name when it stands alone";
            case RARELY -> "mostly no place's name, and the analyzer sees no location in it";
            case DIRECTION -> "a direction, no place by itself";
        };
        return why + " (" + entry.place + ")";
    }
}
