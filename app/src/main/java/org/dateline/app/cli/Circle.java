package org.dateline.app.cli;

import org.dateline.store.incident.Box;
import org.dateline.store.incident.IncidentEntry;

/**
 * All within some kilometres of a point, on a sphere as large as the Earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Circle(double latitude, double longitude, double km) {

    static final Circle EVERYWHERE = new Circle(0, 0, 40_000);

    private static final double EARTH_KM = 6371;

    Circle {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "needs a latitude within -90 and 90 and a longitude within -180 and 180");
        }
        if (!(km > 0)) {
            throw new IllegalArgumentException("needs a distance of more than 0 km");
        }
    }

    /** Reads {@code latitude,longitude,km}. */
    static Circle parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("is written LAT,LON,KM, as 54.75,2.17,100; got '" + text + "'");
        }
        double[] numbers = new double[3];
        for (int i = 0; i < numbers.length; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("is written LAT,LON,KM, as 54.75,2.17,100; got '" + text + "'", e);
            }
        }
        return new Circle(numbers[0], numbers[1], numbers[2]);
    }

    /** The smallest box between parallels and meridians that holds it. */
    Box box() {
        double angle = km / EARTH_KM;
        double south = latitude - Math.toDegrees(angle);
        double north = latitude + Math.toDegrees(angle);
        if (south <= -90 || north >= 90) {
            // It holds a pole, and so a point of every meridian.
            return new Box(Math.max(south, -90), -180, Math.min(north, 90), 180);
        }
        double width = Math.toDegrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(Math.toRadians(latitude)))));
        return new Box(south, turned(longitude - width), north, turned(longitude + width));
    }

    private static double turned(double degrees) {
        return degrees < -180 ? degrees + 360 : degrees > 180 ? degrees - 360 : degrees;
    }

    boolean holds(IncidentEntry incident) {
        if (equals(EVERYWHERE)) {
            return true;
        }
        return incident.latitude().isPresent()
                && incident.longitude().isPresent()
                && holds(incident.latitude().getAsDouble(), incident.longitude().getAsDouble());
    }

    boolean holds(double otherLatitude, double otherLongitude) {
        double phi = Math.toRadians(otherLatitude - latitude) / 2;
        double lambda = Math.toRadians(otherLongitude - longitude) / 2;
        double a = Math.sin(phi) * Math.sin(phi)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.sin(lambda)
                        * Math.sin(lambda);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a))) <= km;
    }
}
