package org.dateline.desk.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.desk.account.Cookies;
import org.dateline.desk.account.Secrets;

/**
 * Ties forms to the browser they were shown in. Each browser gets a random cookie that no script can read; a form carries
 * a token made of it with a key that only this process knows. A page of another site can send the cookie's owner's browser
 * here, but can neither read the cookie nor make the token.
 */
public final class Sessions {

    private static final String ID = "browser id";
    private static final String HMAC = "HmacSHA256";

    private final Cookies cookies;
    private final SecretKeySpec key = new SecretKeySpec(Secrets.random().getBytes(StandardCharsets.UTF_8), HMAC);

    Sessions(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The browser's id; a browser without one gets one with the answer. */
    String of(Context ctx) {
        String known = ctx.attribute(ID);
        if (known != null) {
            return known;
        }
        String id = Cookies.read(ctx, cookies.session()).orElse(null);
        if (id == null) {
            id = Secrets.random();
            begin(ctx, id);
        }
        ctx.attribute(ID, id);
        return id;
    }

    /**
     * Gives the browser another id, which nobody can have known before: at sign-in, so that one that was slipped to the
     * browser earlier is worth nothing, and at sign-out. Forms that were shown under the former one are no longer taken.
     */
    public void begin(Context ctx, String id) {
        ctx.attribute(ID, id);
        cookies.set(ctx, cookies.session(), id, Duration.ZERO);
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

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
