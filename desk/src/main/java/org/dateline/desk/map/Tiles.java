package org.dateline.desk.map;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.place.outline.Coordinates;
import org.dateline.core.place.outline.View;

/**
 * Pictures of the ground from a server of one's choice, where the person who runs the desk names one. Without, no browser
 * asks anybody but the desk for anything.
 *
 * @param template address with {@code {z}}, {@code {x}} and {@code {y}}
 * @param origin scheme, host and port, as the Content-Security-Policy names it
 */
public record Tiles(String template, String origin) {

    /** @throws IllegalArgumentException with words for the person who typed it */
    public static Tiles parse(String template) {
        for (String part : List.of("{z}", "{x}", "{y}")) {
            if (!template.contains(part)) {
                throw new IllegalArgumentException(
                        "an address of map tiles holds {z}, {x} and {y}, as in https://tiles.example.org/{z}/{x}/{y}.png;"
                                + " got '" + template + "'");
            }
        }
        try {
            URI uri = new URI(fill(template, 0, 0, 0));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getHost() == null ? "" : uri.getHost();
            boolean plain = uri.getUserInfo() == null && host.matches("[A-Za-z0-9.-]+");
            if ((scheme.equals("https") || scheme.equals("http")) && plain) {
                String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
                return new Tiles(template, scheme + "://" + host + port);
            }
        } catch (URISyntaxException e) {
            // Falls through: to a person both are no address.
        }
        throw new IllegalArgumentException(
                "map tiles come from an https or http address on one host, got '" + template + "'");
    }

    /** Who serves them. */
    String host() {
        return origin.substring(origin.indexOf("//") + 2);
    }

    /** Those that cover the view. */
    List<MapPageView.Tile> covering(View view, int zoom) {
        double size = View.TILE;
        int count = 1 << zoom;
        // World pixels of the view's upper left corner.
        double left = (view.west() + 180) / 360 * count * size;
        double top = -view.y(MOST_LATITUDE);
        List<MapPageView.Tile> tiles = new ArrayList<>();
        for (int y = (int) Math.floor(top / size); y * size < top + view.height(); y++) {
            for (int x = (int) Math.floor(left / size); x * size < left + view.width(); x++) {
                if (y >= 0 && y < count) {
                    tiles.add(new MapPageView.Tile(
                            fill(template, zoom, Math.floorMod(x, count), y),
                            Coordinates.of(x * size - left),
                            Coordinates.of(y * size - top),
                            Coordinates.of(size)));
                }
            }
        }
        return tiles;
    }

    private static final double MOST_LATITUDE = 85.0511287798;

    private static String fill(String template, int z, int x, int y) {
        return template.replace("{z}", Integer.toString(z))
                .replace("{x}", Integer.toString(x))
                .replace("{y}", Integer.toString(y));
    }
}
