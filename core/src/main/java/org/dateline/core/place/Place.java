package org.dateline.core.place;

import java.util.Objects;
import java.util.Optional;

/**
 * An entry of the gazetteer.
 *
 * @param id the gazetteer's own id
 * @param country ISO 3166 alpha-3; empty for what belongs to none or several (seas, mountain ranges, continents)
 * @param admin1 name of the first-level administrative area
 * @param latitude of its centre, WGS 84, degrees north, -90 to 90
 * @param longitude of its centre, WGS 84, degrees east, -180 to 180
 * @param uncertaintyKm radius in kilometres within which the place lies
 */
public record Place(
        String id,
        String name,
        Optional<String> country,
        Optional<String> admin1,
        double latitude,
        double longitude,
        double uncertaintyKm,
        PlacePrecision precision) {

    public Place {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude must be within -90 and 90, got " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("longitude must be within -180 and 180, got " + longitude);
        }
        if (!(uncertaintyKm >= 0)) {
            throw new IllegalArgumentException("uncertaintyKm must be >= 0, got " + uncertaintyKm);
        }
        Objects.requireNonNull(precision, "precision");
    }

    /** Whether it is a stretch described by that place ("near Hama", "off Oman"), whose id then ends in a tilde. */
    public boolean isDescribed() {
        return id.endsWith("~");
    }
}
