package org.dateline.core.place.outline;

import java.util.ArrayList;
import java.util.List;

/** Cuts a ring to a rectangle (Sutherland and Hodgman, 1974). Edges along the rectangle lie on it and are meant to fall out of sight. */
final class Clip {

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    Clip(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** What of the ring lies inside, as x, y pairs; empty when nothing does. */
    List<double[]> ring(List<double[]> points) {
        List<double[]> cut = side(points, 0, left, true);
        cut = side(cut, 0, right, false);
        cut = side(cut, 1, top, true);
        return side(cut, 1, bottom, false);
    }

    private static List<double[]> side(List<double[]> points, int axis, double border, boolean keepAbove) {
        List<double[]> kept = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            double[] from = points.get(i == 0 ? points.size() - 1 : i - 1);
            double[] to = points.get(i);
            boolean fromIn = keepAbove ? from[axis] >= border : from[axis] <= border;
            boolean toIn = keepAbove ? to[axis] >= border : to[axis] <= border;
            if (fromIn != toIn) {
                double t = (border - from[axis]) / (to[axis] - from[axis]);
                kept.add(new double[] {from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])});
            }
            if (toIn) {
                kept.add(to);
            }
        }
        return kept;
    }
}
