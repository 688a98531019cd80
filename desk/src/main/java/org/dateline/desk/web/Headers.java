package org.dateline.desk.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.dateline.desk.map.Tiles;

/** What every answer tells a browser: run nothing and load nothing but our own files, and show us in nobody's frame. */
final class Headers {

    private final String policy;
    private final boolean secure;

    /**
     * @param tiles the one other place that pictures may come from
     * @param secure whether people reach the desk by https, which their browsers then keep to
     */
    Headers(Optional<Tiles> tiles, boolean secure) {
        this.secure = secure;
        String ground = tiles.map(t -> " " + t.origin()).orElse("");
        this.policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'" + ground
                + "; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    void set(Context ctx) {
        ctx.header("Content-Security-Policy", policy);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        // "same-origin" and not "no-referrer": with the latter, browsers send forms with the origin "null".
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        ctx.header("Cache-Control", "no-store");
        if (secure) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
