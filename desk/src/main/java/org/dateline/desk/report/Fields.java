package org.dateline.desk.report;

import java.util.List;
import java.util.Map;

/** What stands in a form, field by field, as a person typed it or as it is to be shown. */
public record Fields(Map<String, List<String>> values) {

    public Fields {
        values = Map.copyOf(values);
    }

    /** The field's only value, without space around it; empty when there is none. */
    public String get(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** For {@code checked} and {@code selected}. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }
}
