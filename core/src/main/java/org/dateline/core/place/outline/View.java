package org.dateline.core.place.outline;

import java.util.List;
import org.dateline.core.place.Place;

/**
 * The part of the world a map shows, and how it falls on the drawing: equirectangular, true to scale at the middle
 * latitude, so that a circle on the ground stays nearly round in views of a region; or as map tiles are drawn.
 *
 * @param west longitude of the left edge in degrees; {@code east} may lie beyond 180 where the view crosses the date line
 */
public record View(
        double west, double east, double south, double north, double width, double height, Projection projection) {

    static final double WIDTH = 960;
    static final double HEIGHT = 640;
    static final double KM_PER_DEGREE = 111.32;

    /** Width of a map tile in pixels. */
    public static final double TILE = 256;

    private static final double MIN_SPAN = 4;
    private static final double MAX_LATITUDE = 85;
    /** A vague place shall not zoom the map out to all it may be. */
    private static final double MAX_RADIUS_KM = 150;

    /** Shows all the places with some room around them, on a drawing of the usual size. */
    public static View around(List<Place> places) {
        return around(places, WIDTH, HEIGHT);
    }

    /** The same on a drawing of that size; one of the whole world is as high as it has to be. */
    public static View around(List<Place> places, double width, double height) {
        double west = startOfWidestGap(places);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = 90;
        double top = -90;
        for (Place place : places) {
            double x = unwrap(place.longitude(), west);
            double room = Math.min(place.uncertaintyKm(), MAX_RADIUS_KM) / KM_PER_DEGREE;
            double roomEast = room / Math.max(0.2, Math.cos(Math.toRadians(place.latitude())));
            left = Math.min(left, x - roomEast);
            right = Math.max(right, x + roomEast);
            bottom = Math.min(bottom, place.latitude() - room);
            top = Math.max(top, place.latitude() + room);
        }
        return fit((left + right) / 2, (bottom + top) / 2, (right - left) * 1.25, (top - bottom) * 1.3, width, height);
    }

    /**
     * Shows what lies around a point as map tiles do.
     *
     * @param zoom the world is 256 · 2^zoom pixels wide
     */
    public static View tiled(double latitude, double longitude, int zoom, double width, double height) {
        double wide = 360 * width / (TILE * Math.pow(2, zoom));
        double high = wide * height / width;
        double pole = Math.max(0, 180 - high / 2);
        double middle = Math.max(-pole, Math.min(pole, Projection.MERCATOR.height(latitude)));
        return new View(
                longitude - wide / 2,
                longitude + wide / 2,
                Projection.MERCATOR.latitude(middle - high / 2),
                Projection.MERCATOR.latitude(middle + high / 2),
                width,
                height,
                Projection.MERCATOR);
    }

    private static View fit(double middleX, double middleY, double spanX, double spanY, double width, double height) {
        double squeeze = Math.max(0.2, Math.cos(Math.toRadians(middleY)));
        double latitudes = Math.max(MIN_SPAN, Math.max(spanY, spanX * squeeze * height / width));
        double longitudes = latitudes / squeeze * width / height;
        if (longitudes >= 360 || latitudes >= 2 * MAX_LATITUDE) {
            return new View(
                    middleX - 180,
                    middleX + 180,
                    -60,
                    MAX_LATITUDE,
                    width,
                    width * (60 + MAX_LATITUDE) / 360,
                    Projection.PLAIN);
        }
        double south = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE - latitudes, middleY - latitudes / 2));
        return new View(
                middleX - longitudes / 2,
                middleX + longitudes / 2,
                south,
                south + latitudes,
                width,
                height,
                Projection.PLAIN);
    }

    /** So that places on both sides of the date line stand side by side: the view begins behind the widest empty stretch. */
    private static double startOfWidestGap(List<Place> places) {
        double[] sorted = places.stream().mapToDouble(Place::longitude).sorted().toArray();
        double start = sorted[0];
        double widest = sorted[0] + 360 - sorted[sorted.length - 1];
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > widest) {
                widest = sorted[i] - sorted[i - 1];
                start = sorted[i];
            }
        }
        return start;
    }

    private static double unwrap(double longitude, double west) {
        return longitude < west ? longitude + 360 : longitude;
    }

    public double x(double longitude) {
        return (longitude - west) / (east - west) * width;
    }

    public double y(double latitude) {
        double top = projection.height(north);
        return (top - projection.height(latitude)) / (top - projection.height(south)) * height;
    }

    public double longitude(double x) {
        return west + x / width * (east - west);
    }

    public double latitude(double y) {
        double top = projection.height(north);
        return projection.latitude(top - y / height * (top - projection.height(south)));
    }

    /** The place's longitude in the turn of the globe that the view shows. */
    public double turned(double longitude) {
        double turned = longitude;
        while (turned < west) {
            turned += 360;
        }
        while (turned > west + 360) {
            turned -= 360;
        }
        return turned;
    }

    /** Pixels a kilometre, north to south, at the middle of the drawing. */
    public double scale() {
        return projection == Projection.PLAIN ? height / ((north - south) * KM_PER_DEGREE) : scale(middle());
    }

    /** Pixels a kilometre at that latitude. */
    public double scale(double latitude) {
        return projection == Projection.PLAIN
                ? scale()
                : width / ((east - west) * KM_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
    }

    private double middle() {
        return projection.latitude((projection.height(north) + projection.height(south)) / 2);
    }

    public boolean shows(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }
}
