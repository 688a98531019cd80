package org.dateline.eval.record;

import java.util.Optional;
import org.dateline.eval.score.Point;

/**
 * Where an event took place, as gold records it.
 *
 * @param name as the gazetteer gives it, or the words
 * @param precision {@code point}, {@code city}, {@code region}, {@code country}
 */
record PlaceRecord(
        String text, String name, Optional<String> country, Optional<Point> point, Optional<String> precision) {

    private static final double COUNTRY_KM = 800;
    private static final double REGION_KM = 161;
    private static final double TOWN_KM = 40;

    /** Whether a prediction means this gold place: near enough for its kind, or by name where either has no point. */
    boolean isMeantBy(PlaceRecord predicted, Names names) {
        if (point.isEmpty() || predicted.point.isEmpty()) {
            return names.same(name, predicted.name);
        }
        return point.get().kmTo(predicted.point.get()) <= toleranceKm();
    }

    private double toleranceKm() {
        return switch (precision.orElse("")) {
            case "country" -> COUNTRY_KM;
            case "region" -> REGION_KM;
            default -> TOWN_KM;
        };
    }
}
