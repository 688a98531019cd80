package org.dateline.store.incident;

import org.dateline.store.StoreException;

/**
 * An area between two parallels and two meridians, in degrees, WGS 84. {@code west} lies east of {@code east} when it
 * crosses the 180th meridian.
 */
public record Box(double south, double west, double north, double east) {

    public Box {
        if (!(south >= -90 && south <= north && north <= 90)) {
            throw StoreException.refused(
                    "a box runs from south to north within -90 and 90, got " + south + " to " + north);
        }
        if (!(west >= -180 && west <= 180 && east >= -180 && east <= 180)) {
            throw StoreException.refused("a box's meridians lie within -180 and 180, got " + west + " and " + east);
        }
    }

    /** Reads {@code south,west,north,east}. */
    public static Box parse(String text) {
        String[] parts = text.split(",");
        if (parts.length == 4) {
            try {
                return new Box(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]));
            } catch (NumberFormatException e) {
                // Falls through to the message below.
            }
        }
        throw StoreException.refused("a box is written south,west,north,east in degrees, got '" + text + "'");
    }

    boolean crossesDateLine() {
        return west > east;
    }
}
