package org.dateline.core.place;

import java.util.HashMap;
import java.util.Map;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** The signs of {@code place-weights.tsv} by name. */
final class Weights {

    private final Map<String, Double> weights = new HashMap<>();

    Weights() {
        for (Row row : Table.resource(Weights.class, "place-weights.tsv").rows()) {
            weights.put(row.require("name"), Double.valueOf(row.require("weight")));
        }
    }

    double of(String name) {
        Double weight = weights.get(name);
        if (weight == null) {
            throw new IllegalStateException("place-weights.tsv has no row '" + name + "'");
        }
        return weight;
    }
}
