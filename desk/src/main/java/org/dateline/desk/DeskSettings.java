package org.dateline.desk;

import java.util.Objects;
import java.util.Optional;
import org.dateline.desk.map.Tiles;

/**
 * How a desk is run.
 *
 * @param port on the loopback interface; 0 takes a free one
 * @param demo whether its store is made up of the samples and goes when the desk closes
 * @param tiles where browsers get pictures of the ground; empty, and they ask nobody but the desk
 */
public record DeskSettings(int port, boolean demo, Optional<Tiles> tiles) {

    public static final int DEFAULT_PORT = 7357;

    public DeskSettings(int port, boolean demo) {
        this(port, demo, Optional.empty());
    }

    public DeskSettings {
        Objects.requireNonNull(tiles, "tiles");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, got " + port);
        }
    }
}
