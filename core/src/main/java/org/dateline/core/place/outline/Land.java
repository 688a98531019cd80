package org.dateline.core.place.outline;

import java.util.ArrayList;
import java.util.List;

/** The countries a view shows as SVG paths, no finer than it can be seen, and where their names could stand. */
public final class Land {

    private static final double MARGIN = 12;
    private static final double FINEST = 1.2;
    private static final double SMALLEST = 2;
    private static final double[] TURNS = {-360, 0, 360};

    /** @param width of what is in view, in the drawing's units */
    public record Name(String name, double x, double y, double width) {}

    private final View view;
    private final Clip clip;
    private final List<Name> names = new ArrayList<>();

    public Land(View view) {
        this.view = view;
        this.clip = new Clip(-MARGIN, -MARGIN, view.width() + MARGIN, view.height() + MARGIN);
    }

    /** Of the countries drawn so far. */
    public List<Name> names() {
        return names;
    }

    /** Path data of each country in view, in their order. */
    public List<String> draw(List<Outlines.Country> countries) {
        List<String> paths = new ArrayList<>();
        for (Outlines.Country country : countries) {
            StringBuilder path = new StringBuilder();
            List<double[]> largest = List.of();
            for (Outlines.Ring ring : country.rings()) {
                for (double turn : TURNS) {
                    if (ring.east() + turn < view.west() || ring.west() + turn > view.east()) {
                        continue;
                    }
                    List<double[]> points = thin(clip.ring(project(ring, turn)));
                    if (points.size() > 2 && area(points) > 2 * SMALLEST) {
                        append(path, points);
                        largest = area(points) > area(largest) ? points : largest;
                    }
                }
            }
            if (path.length() > 0) {
                paths.add(path.toString());
                name(country.name(), largest);
            }
        }
        return paths;
    }

    private List<double[]> project(Outlines.Ring ring, double turn) {
        List<double[]> points = new ArrayList<>(ring.size());
        for (int i = 0; i < ring.size(); i++) {
            points.add(new double[] {view.x(ring.longitude(i) + turn), view.y(ring.latitude(i))});
        }
        return points;
    }

    private static List<double[]> thin(List<double[]> points) {
        List<double[]> kept = new ArrayList<>();
        double[] last = null;
        for (double[] p : points) {
            if (last == null || Math.hypot(p[0] - last[0], p[1] - last[1]) >= FINEST) {
                kept.add(p);
                last = p;
            }
        }
        return kept;
    }

    /** Steps from point to point, which are shorter to write than places. */
    private static void append(StringBuilder path, List<double[]> points) {
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.size(); i++) {
            long toX = Coordinates.tenths(points.get(i)[0]);
            long toY = Coordinates.tenths(points.get(i)[1]);
            path.append(i == 0 ? "M" : i == 1 ? "l" : " ");
            path.append(Coordinates.ofTenths(toX - x)).append(' ').append(Coordinates.ofTenths(toY - y));
            x = toX;
            y = toY;
        }
        path.append('z');
    }

    private void name(String country, List<double[]> points) {
        double area = 0;
        double x = 0;
        double y = 0;
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            double[] p = points.get(i);
            double[] q = points.get((i + 1) % points.size());
            double cross = p[0] * q[1] - q[0] * p[1];
            area += cross;
            x += (p[0] + q[0]) * cross;
            y += (p[1] + q[1]) * cross;
            left = Math.min(left, p[0]);
            right = Math.max(right, p[0]);
        }
        if (Math.abs(area) > 1_500) {
            names.add(new Name(country, x / (3 * area), y / (3 * area), right - left));
        }
    }

    /** Twice the area. */
    private static double area(List<double[]> points) {
        double area = 0;
        for (int i = 0; i < points.size(); i++) {
            double[] p = points.get(i);
            double[] q = points.get((i + 1) % points.size());
            area += p[0] * q[1] - q[0] * p[1];
        }
        return Math.abs(area);
    }
}
