package org.dateline.core.place;

import java.util.Optional;

/**
 * A place as the gazetteer knows it.
 *
 * @param id GeoNames number of a populated place, {@code US.OH} or {@code US.OH.001} for an area, ISO alpha-3 for a
 *     country, a word of our own for the rest
 * @param country ISO 3166 alpha-3; empty for what belongs to none or several
 * @param admin1 code of the first-level area it lies in or is, "" when unknown
 * @param admin1Name name of that area, "" when unknown
 * @param admin2 code of the second-level area it lies in or is, "" when unknown
 * @param population 0 when unknown
 * @param km radius within which the place lies
 */
public record GazetteerEntry(
        String id,
        String name,
        GazetteerKind kind,
        Optional<String> country,
        String admin1,
        String admin1Name,
        String admin2,
        double latitude,
        double longitude,
        long population,
        int km) {

    public Place place() {
        return new Place(
                id,
                name,
                country,
                admin1Name.isEmpty() ? Optional.empty() : Optional.of(admin1Name),
                latitude,
                longitude,
                km,
                kind.precision());
    }

    public double kmTo(GazetteerEntry other) {
        return Sphere.km(latitude, longitude, other.latitude, other.longitude);
    }

    /** Whether this place lies in that area, as far as the gazetteer's own tree of areas tells. */
    public boolean isWithin(GazetteerEntry area) {
        return switch (area.kind) {
            case COUNTRY -> kind != GazetteerKind.COUNTRY && country.isPresent() && country.equals(area.country);
            case ADMIN1 -> !id.equals(area.id) && !admin1.isEmpty() && admin1.equals(area.id);
            case ADMIN2 -> !id.equals(area.id) && !admin2.isEmpty() && admin2.equals(area.id);
            case QUARTER, TOWN, SEAT, CAPITAL ->
                (kind == GazetteerKind.QUARTER || kind == GazetteerKind.SPOT) && kmTo(area) <= area.km + 15;
            case REGION, CONTINENT, WATER, RELIEF, SPOT -> !id.equals(area.id) && kmTo(area) <= area.km;
        };
    }
}
