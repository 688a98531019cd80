package org.dateline.store.incident;

import java.util.List;

/**
 * How many incidents each further choice would leave.
 *
 * @param exact whether every incident was counted; else only the newest {@link #SAMPLE} were
 */
public record Facets(
        List<Count> types, List<Count> countries, List<Count> statuses, long contradicted, long total, boolean exact) {

    /** As many incidents as are counted; a list of a million must not wait for exact numbers. */
    public static final int SAMPLE = 20_000;

    /** A value and how many incidents have it. */
    public record Count(String value, long incidents) {}

    public Facets {
        types = List.copyOf(types);
        countries = List.copyOf(countries);
        statuses = List.copyOf(statuses);
    }
}
