package org.dateline.core.place;

/** What kind of area a place is, from small to large. */
public enum PlacePrecision {
    /** A spot: a building, a bridge, a coordinate in the text. */
    POINT,
    CITY,
    /** An administrative area below the country, a river, a road, a strait, a sea. */
    REGION,
    COUNTRY
}
