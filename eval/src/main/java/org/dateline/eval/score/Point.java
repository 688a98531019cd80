package org.dateline.eval.score;

/** A point on the globe in degrees, WGS 84. */
public record Point(double latitude, double longitude) {

    private static final double DIAMETER_KM = 12742;

    public Point {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("latitude must be within -90 and 90, got " + latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("longitude must be within -180 and 180, got " + longitude);
        }
    }

    /** Great-circle distance in kilometres (haversine). */
    public double kmTo(Point other) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double byLatitude = Math.sin((b - a) / 2);
        double byLongitude = Math.sin((Math.toRadians(other.longitude) - Math.toRadians(longitude)) / 2);
        double h = byLatitude * byLatitude + Math.cos(a) * Math.cos(b) * byLongitude * byLongitude;
        return DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
