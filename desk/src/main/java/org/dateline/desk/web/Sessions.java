package org.dateline.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ties forms to the browser they were shown in. Each browser gets a random cookie that no script can read; a form carries
 * a token made of it with a key that only this process knows. A page of another site can send the cookie's owner's browser
 * here, but can neither read the cookie nor make the token.
 */
final class Sessions {

    static final String COOKIE = "dateline";

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final String ID = "[A-Za-z0-9_-]{43}";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Sessions() {
        key = new SecretKeySpec(random(), HMAC);
    }

    /** The browser's id; a browser without one gets one with the answer. */
    String of(Context ctx) {
        String known = ctx.attribute(COOKIE);
        if (known != null) {
            return known;
        }
        String sent = ctx.cookie(COOKIE);
        String id = sent != null && sent.matches(ID) ? sent : newId(ctx);
        ctx.attribute(COOKIE, id);
        return id;
    }

    /** The token that forms for this browser carry. */
    String token(Context ctx) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return encoded(mac.doFinal(of(ctx).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    /** Whether a form that came back was shown in the browser that sent it. */
    boolean accepts(Context ctx, String token) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), token(ctx).getBytes(StandardCharsets.UTF_8));
    }

    private String newId(Context ctx) {
        String id = encoded(random());
        Cookie cookie = new Cookie(COOKIE, id);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setPath("/");
        ctx.cookie(cookie);
        return id;
    }

    private byte[] random() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
