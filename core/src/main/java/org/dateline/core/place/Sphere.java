package org.dateline.core.place;

/** Distances and bearings on a spherical earth; good to half a percent, which is finer than any place name. */
public final class Sphere {

    private static final double EARTH_RADIUS_KM = 6371.0;

    private Sphere() {}

    /** Great-circle distance between two points in degrees. */
    public static double km(double latitude1, double longitude1, double latitude2, double longitude2) {
        double north = Math.sin(Math.toRadians(latitude2 - latitude1) / 2);
        double east = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double h =
                north * north + Math.cos(Math.toRadians(latitude1)) * Math.cos(Math.toRadians(latitude2)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** The point reached from a start on a bearing (degrees clockwise from north): latitude and longitude. */
    public static double[] travel(double latitude, double longitude, double bearing, double km) {
        double angle = km / EARTH_RADIUS_KM;
        double lat = Math.toRadians(latitude);
        double course = Math.toRadians(bearing);
        double sine = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(course);
        double to = Math.asin(Math.max(-1, Math.min(1, sine)));
        double turn = Math.atan2(
                Math.sin(course) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * Math.sin(to));
        double east = Math.IEEEremainder(longitude + Math.toDegrees(turn), 360);
        return new double[] {Math.toDegrees(to), east};
    }
}
