package org.dateline.desk.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.desk.DeskSettings;

/**
 * Under which names the desk is known, and where a request came from. A name that somebody else's server resolves to this
 * machine must not open the desk to their pages, so only the names we were given are answered to.
 */
final class Site {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", DeskSettings.LOOPBACK, "[::1]");
    private static final Set<String> LOOPBACK = Set.of(DeskSettings.LOOPBACK, "0:0:0:0:0:0:0:1", "::1", "[::1]");
    private static final List<String> HANDED_ON =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-Real-IP");
    private static final String ADDRESS = "[0-9a-fA-F.:]{2,45}";
    /** A network of IPv6 is given to one customer; each of them has more addresses than could be counted. */
    private static final int NETWORK_GROUPS = 4;

    private final DeskSettings settings;

    Site(DeskSettings settings) {
        this.settings = settings;
    }

    boolean isOurName(String host) {
        if (host == null) {
            return false;
        }
        return settings.publicUrl()
                .map(url -> authority(url).equals(withoutPort(host.toLowerCase(Locale.ROOT), url.getScheme())))
                .orElseGet(() -> LOOPBACK_NAMES.contains(host.replaceFirst(":[0-9]*$", "")));
    }

    /**
     * Whether somebody hands on requests of others to a desk that was opened for its machine's user alone, which would make
     * all of them that user.
     */
    boolean isHandedOn(Context ctx) {
        return !settings.shared() && HANDED_ON.stream().anyMatch(name -> ctx.header(name) != null);
    }

    /** What the desk answers to, in words. */
    String name() {
        return settings.publicUrl().map(Site::authority).orElse("localhost");
    }

    /** Whether a page of that origin is ours. */
    boolean isOurOrigin(String origin, String host) {
        try {
            URI from = URI.create(origin);
            if (from.getAuthority() == null) {
                return false;
            }
            return settings.publicUrl()
                    .map(url -> url.getScheme().equalsIgnoreCase(from.getScheme())
                            && authority(url).equals(authority(from)))
                    .orElseGet(() -> from.getAuthority().equals(host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String authority(URI url) {
        return withoutPort(url.getAuthority().toLowerCase(Locale.ROOT), url.getScheme());
    }

    /** Browsers leave out the port that goes with https or http. */
    private static String withoutPort(String authority, String scheme) {
        String usual = "https".equalsIgnoreCase(scheme) ? ":443" : ":80";
        return authority.endsWith(usual) ? authority.substring(0, authority.length() - usual.length()) : authority;
    }

    /**
     * Where a request came from, as limits count it. Who stands before us tells for whom they ask, as the last of the
     * addresses; those before it are only what was told to them.
     */
    String client(Context ctx) {
        String peer = ctx.ip();
        if (settings.shared() && (LOOPBACK.contains(peer) || settings.proxies().contains(peer))) {
            List<String> lines = Collections.list(ctx.req().getHeaders("X-Forwarded-For"));
            String told = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            String last = told.substring(told.lastIndexOf(',') + 1).strip();
            if (last.matches(ADDRESS)) {
                return network(last);
            }
        }
        return network(peer);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0 || address.indexOf('.') >= 0) {
            return address;
        }
        String[] groups = address.split(":", NETWORK_GROUPS + 1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(NETWORK_GROUPS, groups.length); i++) {
            network.append(groups[i]).append(':');
        }
        return network.toString();
    }

    boolean secure() {
        return settings.secure();
    }
}
