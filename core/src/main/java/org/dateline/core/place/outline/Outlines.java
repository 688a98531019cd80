package org.dateline.core.place.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.resource.Row;
import org.dateline.core.resource.Table;

/** The countries' outlines, from {@code outlines.tsv}; neighbours share the points of their common border. */
public final class Outlines {

    private static final double UNITS_PER_DEGREE = 100;

    /** @param rings closed rings, islands and lakes alike; filled by the even-odd rule */
    public record Country(String name, List<Ring> rings) {}

    /** Points as longitude and latitude in degrees. */
    public static final class Ring {

        private final double[] longitudes;
        private final double[] latitudes;
        private final double west;
        private final double east;

        private Ring(List<double[]> points) {
            longitudes = points.stream().mapToDouble(p -> p[0]).toArray();
            latitudes = points.stream().mapToDouble(p -> p[1]).toArray();
            west = Arrays.stream(longitudes).min().orElse(0);
            east = Arrays.stream(longitudes).max().orElse(0);
        }

        public int size() {
            return longitudes.length;
        }

        public double longitude(int i) {
            return longitudes[i];
        }

        public double latitude(int i) {
            return latitudes[i];
        }

        public double west() {
            return west;
        }

        public double east() {
            return east;
        }
    }

    private Outlines() {}

    public static List<Country> load() {
        List<Country> countries = new ArrayList<>();
        List<int[]> arcs = new ArrayList<>();
        for (Row row : Table.resource(Outlines.class, "outlines.tsv").rows()) {
            if (row.get("kind").equals("arc")) {
                arcs.add(points(row.require("data")));
            } else {
                List<Ring> rings = new ArrayList<>();
                for (String ring : row.list("data")) {
                    rings.add(ring(ring, arcs));
                }
                countries.add(new Country(row.require("name"), List.copyOf(rings)));
            }
        }
        return List.copyOf(countries);
    }

    /** From a first point and steps to points: x, y, x, y. */
    private static int[] points(String data) {
        String[] numbers = data.split(" ");
        int[] points = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            points[i] = Integer.parseInt(numbers[i]) + (i < 2 ? 0 : points[i - 2]);
        }
        return points;
    }

    private static Ring ring(String data, List<int[]> arcs) {
        List<double[]> points = new ArrayList<>();
        for (String number : data.split(" ")) {
            boolean backwards = number.startsWith("~");
            int[] arc = arcs.get(Integer.parseInt(backwards ? number.substring(1) : number));
            int n = arc.length / 2;
            for (int i = 0; i < n; i++) {
                int at = backwards ? n - 1 - i : i;
                points.add(new double[] {arc[2 * at] / UNITS_PER_DEGREE, arc[2 * at + 1] / UNITS_PER_DEGREE});
            }
        }
        return new Ring(unrolled(points));
    }

    /**
     * The source joins what lies on both sides of the date line, and leaves the pole out of Antarctica. Unrolled, a ring
     * goes on beyond 180 degrees instead of jumping back, and one around the pole is closed along it.
     */
    private static List<double[]> unrolled(List<double[]> points) {
        List<double[]> unrolled = new ArrayList<>(points.size() + 2);
        double turn = 0;
        double last = points.get(0)[0];
        for (double[] p : points) {
            turn += p[0] - last > 180 ? -360 : p[0] - last < -180 ? 360 : 0;
            last = p[0];
            unrolled.add(new double[] {p[0] + turn, p[1]});
        }
        if (turn != 0) {
            double pole = points.get(0)[1] < 0 ? -90 : 90;
            unrolled.add(new double[] {last + turn, pole});
            unrolled.add(new double[] {points.get(0)[0], pole});
        }
        return unrolled;
    }
}
