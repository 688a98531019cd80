package org.dateline.desk.timeline;

import org.dateline.core.place.outline.Coordinates;

/** Bars as one shape, in a drawing of 960 by 26. */
public final class Strip {

    static final double WIDTH = 960;
    static final double HEIGHT = 26;

    private Strip() {}

    /**
     * As SVG path data.
     *
     * @param most what is as high as the strip
     */
    public static String path(long[] counts, long most) {
        double step = WIDTH / Math.max(1, counts.length);
        double width = Math.max(0.9, step * 0.84);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = Math.max(1.5, counts[i] / (double) Math.max(1, most) * (HEIGHT - 2));
                path.append('M')
                        .append(Coordinates.of(i * step))
                        .append(' ')
                        .append(Coordinates.of(HEIGHT))
                        .append('v')
                        .append(Coordinates.of(-height))
                        .append('h')
                        .append(Coordinates.of(width))
                        .append('v')
                        .append(Coordinates.of(height))
                        .append('z');
            }
        }
        return path.toString();
    }
}
