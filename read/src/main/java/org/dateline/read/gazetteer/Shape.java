package org.dateline.read.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where a GeoJSON geometry lies: the middle of the frame around its points, and half the frame's diagonal. Shapes across the
 * 180th meridian are to be cut there, as RFC 7946 asks; such a one has a frame around the globe.
 */
record Shape(double latitude, double longitude, double km) {

    private static final double KM_PER_DEGREE = 111.2;

    /** The frame, as it grows. */
    static final class Frame {
        private double south = 90;
        private double north = -90;
        private double west = 180;
        private double east = -180;
        private boolean any;

        /** @throws IllegalArgumentException where it is no geometry or a position is none */
        void add(JsonNode geometry) {
            if (geometry.path("geometries").isArray()) {
                geometry.path("geometries").forEach(this::add);
            } else if (geometry.path("coordinates").isArray()) {
                positions(geometry.path("coordinates"));
            } else {
                throw new IllegalArgumentException("a feature needs a \"geometry\" with \"coordinates\"");
            }
        }

        private void positions(JsonNode list) {
            if (list.path(0).isNumber()) {
                position(list);
                return;
            }
            for (JsonNode item : list) {
                if (!item.isArray()) {
                    throw new IllegalArgumentException("a position is [longitude, latitude], got " + list);
                }
                positions(item);
            }
        }

        private void position(JsonNode position) {
            double longitude = position.path(0).asDouble();
            double latitude = position.path(1).asDouble();
            boolean numbers = position.path(1).isNumber();
            if (!numbers || !(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
                throw new IllegalArgumentException("a position is [longitude, latitude] in degrees, got " + position);
            }
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            any = true;
        }

        Shape shape() {
            if (!any) {
                throw new IllegalArgumentException("the geometry has no position");
            }
            double latitude = (south + north) / 2;
            double high = (north - south) / 2 * KM_PER_DEGREE;
            double wide = (east - west) / 2 * KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
            return new Shape(latitude, (west + east) / 2, Math.hypot(high, wide));
        }
    }
}
