package org.dateline.desk.account;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookies of the desk, which no script can read and no other site's form sends. Behind https they go over nothing else,
 * and their names begin so that browsers take them from this host alone ({@code __Host-}, RFC 6265bis).
 *
 * @param secure whether people reach the desk by https
 */
public record Cookies(boolean secure) {

    private static final String RANDOM = "[A-Za-z0-9_-]{43}";

    /** Holds the session, or, before anybody signs in, what forms are tied to. */
    public String session() {
        return secure ? "__Host-dateline" : "dateline";
    }

    /** Holds what tells that somebody signed in with this browser before. */
    public String browser() {
        return secure ? "__Host-dateline-browser" : "dateline-browser";
    }

    /** What the browser sent, if it is anything of ours. */
    public static Optional<String> read(Context ctx, String name) {
        return Optional.ofNullable(ctx.cookie(name)).filter(value -> value.matches(RANDOM));
    }

    /** @param kept how long; zero until the browser is closed */
    public void set(Context ctx, String name, String value, Duration kept) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setSameSite(SameSite.LAX);
        cookie.setPath("/");
        if (!kept.isZero()) {
            cookie.setMaxAge((int) kept.toSeconds());
        }
        ctx.cookie(cookie);
    }
}
