package org.dateline.desk.web;

import io.javalin.http.Context;

/** What every answer tells a browser: run nothing and load nothing but our own files, and show us in nobody's frame. */
final class Headers {

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}

    /** @param secure whether people reach the desk by https, which their browsers then keep to */
    static void set(Context ctx, boolean secure) {
        ctx.header("Content-Security-Policy", POLICY);
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
