package org.dateline.core.place.outline;

import java.util.ArrayList;
import java.util.List;

/** Lines of latitude and longitude with their degrees, and a bar that tells the scale. */
public final class Graticule {

    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30};
    private static final double[] BARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000};
    private static final int LINES = 7;

    /** @param longitude whether it names a line of longitude */
    public record Label(boolean longitude, double x, double y, String words) {}

    /** @param path a line with its ends, as SVG path data */
    public record Bar(String path, Label label) {}

    private Graticule() {}

    /** As SVG path data. */
    public static List<String> lines(View view) {
        List<String> lines = new ArrayList<>();
        double step = step(view.north() - view.south());
        for (double lat = Math.ceil(view.south() / step) * step; lat <= view.north(); lat += step) {
            lines.add(line(0, view.y(lat), view.width(), view.y(lat)));
        }
        double stepX = step(view.east() - view.west());
        for (double lon = Math.ceil(view.west() / stepX) * stepX; lon <= view.east(); lon += stepX) {
            lines.add(line(view.x(lon), 0, view.x(lon), view.height()));
        }
        return lines;
    }

    /** Those that have room at the drawing's left and upper edge. */
    public static List<Label> labels(View view) {
        List<Label> labels = new ArrayList<>();
        double step = step(view.north() - view.south());
        for (double lat = Math.ceil(view.south() / step) * step; lat <= view.north(); lat += step) {
            double y = view.y(lat);
            if (y > 24 && y < view.height() - 40) {
                labels.add(new Label(false, 6, y - 4, Coordinates.degrees(lat, "N", "S")));
            }
        }
        double stepX = step(view.east() - view.west());
        for (double lon = Math.ceil(view.west() / stepX) * stepX; lon <= view.east(); lon += stepX) {
            double x = view.x(lon);
            if (x > 40 && x < view.width() - 40) {
                double turned = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
                labels.add(new Label(true, x + 4, 14, Coordinates.degrees(turned, "E", "W")));
            }
        }
        return labels;
    }

    /** A round number of kilometres, at most a quarter of the width. */
    public static Bar bar(View view) {
        double km = BARS[0];
        for (double bar : BARS) {
            if (bar * view.scale() <= view.width() / 4) {
                km = bar;
            }
        }
        double y = view.height() - 16;
        double end = 16 + km * view.scale();
        String path =
                "M16 " + Coordinates.of(y - 4) + "v8M16 " + Coordinates.of(y) + "H" + Coordinates.of(end) + "m0 -4v8";
        return new Bar(path, new Label(false, end + 8, y + 4, (int) km + " km"));
    }

    private static double step(double span) {
        for (double step : STEPS) {
            if (span / step <= LINES) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "M" + Coordinates.of(x1) + " " + Coordinates.of(y1) + "L" + Coordinates.of(x2) + " "
                + Coordinates.of(y2);
    }
}
