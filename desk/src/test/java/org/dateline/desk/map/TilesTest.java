package org.dateline.desk.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    private static final Tiles TILES = Tiles.parse("https://tiles.example.org:8443/base/{z}/{x}/{y}.png?key=a");

    @Test
    void onlyItsOriginIsAllowed() {
        assertEquals("https://tiles.example.org:8443", TILES.origin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tiles.example.org/{z}/{x}.png",
                "ftp://tiles.example.org/{z}/{x}/{y}",
                "javascript:{z}{x}{y}",
                "/{z}/{x}/{y}.png",
                "https://{z}.example.org/{x}/{y}; script-src *",
                "https://who@example.org/{z}/{x}/{y}",
                ""
            })
    void whatIsNoAddressOfTilesIsRefused(String template) {
        assertThrows(IllegalArgumentException.class, () -> Tiles.parse(template));
    }

    @Test
    void tilesCoverTheWholeView() {
        Viewport viewport = new Viewport(48.2, 16.4, 6);
        List<MapPageView.Tile> tiles = TILES.covering(viewport.view(), 6);
        double left =
                tiles.stream().mapToDouble(t -> Double.parseDouble(t.x())).min().orElseThrow();
        double right =
                tiles.stream().mapToDouble(t -> Double.parseDouble(t.x())).max().orElseThrow() + 256;
        double top =
                tiles.stream().mapToDouble(t -> Double.parseDouble(t.y())).min().orElseThrow();
        double bottom =
                tiles.stream().mapToDouble(t -> Double.parseDouble(t.y())).max().orElseThrow() + 256;
        assertTrue(left <= 0 && right >= Viewport.WIDTH && top <= 0 && bottom >= Viewport.HEIGHT);
        assertTrue(tiles.size() <= 20, "tiles " + tiles.size());
        // The tile that holds 48.2 north, 16.4 east at zoom 6, by the usual formula.
        assertTrue(tiles.stream().anyMatch(t -> t.href().contains("/base/6/34/22.png")), tiles.toString());
    }

    @Test
    void viewsBeyondTheDateLineAskForTilesThatThereAre() {
        TILES.covering(new Viewport(0, 179, 4).view(), 4).forEach(tile -> {
            String[] parts = tile.href().split("/");
            int x = Integer.parseInt(parts[5]);
            assertTrue(x >= 0 && x < 16, tile.href());
        });
    }
}
