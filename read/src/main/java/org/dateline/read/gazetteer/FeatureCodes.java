package org.dateline.read.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.place.GazetteerKind;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** What GeoNames' feature classes and codes mean here ({@code feature-codes.tsv}). */
final class FeatureCodes {

    /**
     * A kind and how far a place of it reaches.
     *
     * @param km radius in kilometres where nothing else tells
     */
    record Feature(GazetteerKind kind, int km) {}

    private final Map<String, Feature> features = new HashMap<>();

    FeatureCodes() {
        for (Row row : Table.resource(FeatureCodes.class, "feature-codes.tsv").rows()) {
            Feature feature =
                    new Feature(GazetteerKind.valueOf(row.require("kind")), Integer.parseInt(row.require("km")));
            features.put(row.require("class") + "." + row.get("code"), feature);
        }
    }

    /** Empty for a class GeoNames does not have. */
    Optional<Feature> of(String featureClass, String code) {
        Feature exact = features.get(featureClass + "." + code);
        return Optional.ofNullable(exact != null ? exact : features.get(featureClass + "."));
    }

    /** The radius a place of that kind has in the GeoNames classes. */
    int km(GazetteerKind kind) {
        return features.values().stream()
                .filter(f -> f.kind() == kind)
                .mapToInt(Feature::km)
                .min()
                .orElse(1);
    }
}
