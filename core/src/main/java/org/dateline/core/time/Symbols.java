package org.dateline.core.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers the words and classes that rules speak of, so that matching compares integers. */
final class Symbols {

    private final Map<String, Integer> ids = new HashMap<>();

    int id(String name) {
        return ids.computeIfAbsent(name, n -> ids.size());
    }

    /** The number of a name some rule uses; -1 for any other. */
    int find(String name) {
        return ids.getOrDefault(name, -1);
    }
}
