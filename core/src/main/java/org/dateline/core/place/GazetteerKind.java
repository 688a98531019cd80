package org.dateline.core.place;

/** What an entry of the gazetteer is. The first six stand in the file by their position in this list. */
public enum GazetteerKind {
    /** First-level administrative area: province, governorate, federal state. */
    ADMIN1(PlacePrecision.REGION),
    /** Second-level administrative area: county, district. */
    ADMIN2(PlacePrecision.REGION),
    /** Capital of a country. */
    CAPITAL(PlacePrecision.CITY),
    /** Seat of a first-level area. */
    SEAT(PlacePrecision.CITY),
    TOWN(PlacePrecision.CITY),
    /** Part of a town. */
    QUARTER(PlacePrecision.CITY),
    COUNTRY(PlacePrecision.COUNTRY),
    /** A region that is no administrative area of today: Darfur, the Sahel, Kashmir. */
    REGION(PlacePrecision.REGION),
    CONTINENT(PlacePrecision.REGION),
    /** Ocean, sea, gulf, strait, lake, river, canal. */
    WATER(PlacePrecision.REGION),
    /** Mountain, range, desert, island, peninsula, valley. */
    RELIEF(PlacePrecision.REGION),
    /** An airbase, an airport, a crossing, a camp, a power station. */
    SPOT(PlacePrecision.POINT);

    private final PlacePrecision precision;

    GazetteerKind(PlacePrecision precision) {
        this.precision = precision;
    }

    public PlacePrecision precision() {
        return precision;
    }

    public boolean isSettlement() {
        return precision == PlacePrecision.CITY;
    }

    public boolean isArea() {
        return this == ADMIN1 || this == ADMIN2 || this == COUNTRY;
    }
}
