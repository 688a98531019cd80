package org.dateline.desk.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six figures that a person's device makes of a shared secret and the time (RFC 6238: SHA-1, 30 seconds, the form
 * that every authenticator knows). A code of the step before or after is taken too, as clocks differ; none is taken twice,
 * which the store sees to.
 */
public final class Totp {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int SECRET_BYTES = 20;
    private static final long STEP_SECONDS = CODES.getTimeStep().toSeconds();

    private Totp() {}

    /** A new secret, in Base32. */
    public static String newSecret() {
        return Base32.encode(Secrets.bytes(SECRET_BYTES));
    }

    /** The address that an authenticator takes a secret from, as a link or as a QR code. */
    public static String address(String name, String secret) {
        String label = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Dateline:" + label + "?secret=" + secret
                + "&issuer=Dateline&algorithm=SHA1&digits=6&period=" + STEP_SECONDS;
    }

    /** The step of time that a code was made for; empty if it is none of those that are taken now. */
    static OptionalLong step(String secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = current - 1; step <= current + 1; step++) {
            byte[] expected = code(secret, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(expected, code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static String code(String secret, long step) {
        try {
            SecretKeySpec key = new SecretKeySpec(Base32.decode(secret), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any secret is a key", e);
        }
    }

    /** The code that a device shows at that time. */
    public static String code(String secret, Instant when) {
        return code(secret, when.getEpochSecond() / STEP_SECONDS);
    }
}
