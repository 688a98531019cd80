package org.dateline.core.incident.link;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.core.event.EventType;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** Reads {@code families.tsv}: which kind of happening an event type belongs to, and what it may be the sequel of. */
final class Families {

    private final Map<String, Family> families = new HashMap<>();
    private final Map<Family, Set<Family>> follows = new EnumMap<>(Family.class);

    Families() {
        for (Row row : Table.resource(Families.class, "families.tsv").rows()) {
            Family family = family(row, row.require("family"));
            families.put(row.require("type") + " " + row.get("mode"), family);
            Set<Family> before = follows.computeIfAbsent(family, f -> EnumSet.noneOf(Family.class));
            row.list("follows").forEach(name -> before.add(family(row, name)));
        }
    }

    private static Family family(Row row, String name) {
        try {
            return Family.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw row.error("family", "no family is called '" + name + "'");
        }
    }

    Family of(EventType type) {
        Family byMode = families.get(type.plover() + " " + type.mode().orElse(""));
        return byMode != null ? byMode : families.getOrDefault(type.plover() + " ", Family.UNKNOWN);
    }

    /** Whether a happening of the first kind may be the sequel of one of the second. */
    boolean follows(Family later, Family earlier) {
        return follows.getOrDefault(later, Set.of()).contains(earlier);
    }
}
