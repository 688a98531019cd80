package org.dateline.desk.map;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.place.outline.View;
import org.dateline.desk.web.Refused;
import org.dateline.store.incident.Box;

/**
 * What part of the world is in view.
 *
 * @param zoom from 2, the world, to 14, a town; each step shows half as much
 */
public record Viewport(double latitude, double longitude, int zoom) {

    static final double WIDTH = 960;
    static final double HEIGHT = 640;
    static final int LEAST = 2;
    static final int MOST = 14;

    /** Closer than this nothing is gained for places that are known to a few kilometres. */
    private static final int CLOSEST_FIT = 8;

    private static final double ROOM = 0.78;
    private static final double STEP = 0.3;
    private static final double MOST_LATITUDE = 84;

    static final Viewport WORLD = new Viewport(25, 10, LEAST);

    /** Reads {@code latitude,longitude,zoom}. */
    static Viewport parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length == 3) {
            try {
                double latitude = Double.parseDouble(parts[0]);
                double longitude = Double.parseDouble(parts[1]);
                int zoom = Integer.parseInt(parts[2]);
                if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && zoom >= LEAST && zoom <= MOST) {
                    return new Viewport(latitude, longitude, zoom);
                }
            } catch (NumberFormatException e) {
                // Falls through to the message below.
            }
        }
        throw new Refused(
                400,
                "'at' is latitude,longitude,zoom, as in 54.5,3.2,6 with a zoom from " + LEAST + " to " + MOST
                        + ", not '" + text + "'.");
    }

    /** The closest that shows all of it with some room around. */
    static Viewport around(Box box, int closest) {
        double east = box.west() > box.east() ? box.east() + 360 : box.east();
        double longitude = turned((box.west() + east) / 2);
        for (int zoom = closest; zoom > LEAST; zoom--) {
            View view = View.tiled((box.south() + box.north()) / 2, longitude, zoom, WIDTH, HEIGHT);
            double wide = (east - box.west()) / (view.east() - view.west());
            double high = (view.y(box.south()) - view.y(box.north())) / HEIGHT;
            if (wide < ROOM && high < ROOM) {
                double middle = view.latitude((view.y(box.south()) + view.y(box.north())) / 2);
                return new Viewport(middle, longitude, zoom);
            }
        }
        return new Viewport((box.south() + box.north()) / 2, longitude, LEAST);
    }

    static Viewport around(Box box) {
        return around(box, CLOSEST_FIT);
    }

    View view() {
        return View.tiled(latitude, longitude, zoom, WIDTH, HEIGHT);
    }

    /** What is in view, as a filter takes it. */
    Box box() {
        View view = view();
        return new Box(
                Math.max(-90, view.south()), turned(view.west()), Math.min(90, view.north()), turned(view.east()));
    }

    Optional<Viewport> closer() {
        return zoom == MOST ? Optional.empty() : Optional.of(new Viewport(latitude, longitude, zoom + 1));
    }

    Optional<Viewport> farther() {
        return zoom == LEAST ? Optional.empty() : Optional.of(new Viewport(latitude, longitude, zoom - 1));
    }

    /** A third of the view further; positive is east and south. */
    Viewport moved(int east, int south) {
        View view = view();
        double x = WIDTH / 2 + east * STEP * WIDTH;
        double y = HEIGHT / 2 + south * STEP * HEIGHT;
        double to = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, view.latitude(y)));
        return new Viewport(to, turned(view.longitude(x)), zoom);
    }

    private static double turned(double longitude) {
        double turned = longitude;
        while (turned > 180) {
            turned -= 360;
        }
        while (turned < -180) {
            turned += 360;
        }
        return turned;
    }

    /** As {@link #parse} reads it, as exactly as can be seen. */
    public String text() {
        int digits = zoom < 6 ? 2 : 4;
        return number(latitude, digits) + "," + number(longitude, digits) + "," + zoom;
    }

    private static String number(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value).replaceAll("\\.?0+$", "");
        return text.equals("-0") || text.isEmpty() ? "0" : text;
    }
}
