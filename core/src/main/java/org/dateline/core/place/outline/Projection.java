package org.dateline.core.place.outline;

/** How latitudes fall on a drawing's height; longitudes always fall on its width evenly. */
public enum Projection {
    /** Evenly as well: a parallel for a parallel. */
    PLAIN {
        @Override
        double height(double latitude) {
            return latitude;
        }

        @Override
        double latitude(double height) {
            return height;
        }
    },
    /** Mercator on a sphere, as map tiles are drawn: every small circle stays a circle, the larger the nearer to a pole. */
    MERCATOR {
        @Override
        double height(double latitude) {
            double bounded = Math.toRadians(Math.max(-MOST, Math.min(MOST, latitude)));
            return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + bounded / 2)));
        }

        @Override
        double latitude(double height) {
            return Math.toDegrees(2 * Math.atan(Math.exp(Math.toRadians(height))) - Math.PI / 2);
        }
    };

    /** Where Mercator's world ends, so that it is as high as it is wide. */
    static final double MOST = 85.0511;

    /** Degrees of longitude that the way from the equator is as long as. */
    abstract double height(double latitude);

    abstract double latitude(double height);
}
