package org.dateline.desk;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.map.Tiles;

/**
 * How a desk is run.
 *
 * @param port 0 takes a free one
 * @param demo whether its store is made up of the samples and goes when the desk closes
 * @param host the address it listens on
 * @param publicUrl where people other than the machine's user reach it; empty for a desk that answers to this machine alone
 * @param proxies addresses of those who stand before it and tell for whom they ask; loopback addresses always do
 * @param tiles where browsers get pictures of the ground; empty, and they ask nobody but the desk
 */
public record DeskSettings(
        int port, boolean demo, String host, Optional<URI> publicUrl, Set<String> proxies, Optional<Tiles> tiles) {

    public static final int DEFAULT_PORT = 7357;

    public static final String LOOPBACK = "127.0.0.1";

    public DeskSettings {
        Objects.requireNonNull(tiles, "tiles");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, got " + port);
        }
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(publicUrl, "publicUrl");
        proxies = Set.copyOf(proxies);
        if (publicUrl.isEmpty() && !host.equals(LOOPBACK)) {
            throw new IllegalArgumentException("a desk that others reach needs its public address, got host " + host);
        }
    }

    /** For the machine's own user. */
    public DeskSettings(int port, boolean demo) {
        this(port, demo, LOOPBACK, Optional.empty(), Set.of(), Optional.empty());
    }

    /** Whether people other than the machine's user can reach it. */
    public boolean shared() {
        return publicUrl.isPresent();
    }

    /** Whether they do so by https. */
    public boolean secure() {
        return publicUrl.map(url -> "https".equals(url.getScheme())).orElse(false);
    }
}
