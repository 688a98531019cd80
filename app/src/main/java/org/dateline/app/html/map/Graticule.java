package org.dateline.app.html.map;

import java.io.IOException;
import org.dateline.app.html.Markup;

/** Lines of latitude and longitude with their degrees, and a bar that tells the scale. */
final class Graticule {

    private static final double[] STEPS = {0.5, 1, 2, 5, 10, 15, 30};
    private static final double[] BARS = {10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000};
    private static final int LINES = 7;

    private Graticule() {}

    static void lines(Markup page, View view) throws IOException {
        double step = step(view.north() - view.south());
        for (double lat = Math.ceil(view.south() / step) * step; lat <= view.north(); lat += step) {
            line(page, 0, view.y(lat), view.width(), view.y(lat));
        }
        double stepX = step(view.east() - view.west());
        for (double lon = Math.ceil(view.west() / stepX) * stepX; lon <= view.east(); lon += stepX) {
            line(page, view.x(lon), 0, view.x(lon), view.height());
        }
    }

    static void labels(Markup page, View view) throws IOException {
        double step = step(view.north() - view.south());
        for (double lat = Math.ceil(view.south() / step) * step; lat <= view.north(); lat += step) {
            double y = view.y(lat);
            if (y > 24 && y < view.height() - 40) {
                label(page, "deg", 6, y - 4, Coordinates.degrees(lat, "N", "S"));
            }
        }
        double stepX = step(view.east() - view.west());
        for (double lon = Math.ceil(view.west() / stepX) * stepX; lon <= view.east(); lon += stepX) {
            double x = view.x(lon);
            if (x > 40 && x < view.width() - 40) {
                double turned = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
                label(page, "deg lon", x + 4, 14, Coordinates.degrees(turned, "E", "W"));
            }
        }
    }

    static void bar(Markup page, View view) throws IOException {
        double km = BARS[0];
        for (double bar : BARS) {
            if (bar * view.scale() <= view.width() / 4) {
                km = bar;
            }
        }
        double y = view.height() - 16;
        double end = 16 + km * view.scale();
        page.start("path", "bar");
        page.attr(
                "d",
                "M16 " + Coordinates.of(y - 4) + "v8M16 " + Coordinates.of(y) + "H" + Coordinates.of(end) + "m0 -4v8");
        page.end();
        label(page, "deg", end + 8, y + 4, (int) km + " km");
    }

    private static double step(double span) {
        for (double step : STEPS) {
            if (span / step <= LINES) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static void line(Markup page, double x1, double y1, double x2, double y2) throws IOException {
        page.start("path", "grat")
                .attr(
                        "d",
                        "M" + Coordinates.of(x1) + " " + Coordinates.of(y1) + "L" + Coordinates.of(x2) + " "
                                + Coordinates.of(y2));
        page.end();
    }

    private static void label(Markup page, String cssClass, double x, double y, String words) throws IOException {
        page.start("text", cssClass).attr("x", Coordinates.of(x)).attr("y", Coordinates.of(y));
        page.text(words).end();
    }
}
