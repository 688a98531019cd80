package org.dateline.core.incident.link;

import java.util.List;

/** What people decided, as grouping asks for it. */
@FunctionalInterface
public interface Decisions {

    Decisions NONE = mention -> List.of();

    /** All decisions that name this mention, on either side. */
    List<Decision> about(String mention);
}
