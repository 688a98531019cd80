package org.dateline.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.dateline.store.StoreException;

/**
 * Turns passwords into hashes that cost whoever steals them time and memory for each guess: Argon2id (RFC 9106) with 19 MiB,
 * two passes and one lane, as OWASP's Password Storage Cheat Sheet has it. A hash is written in PHC form and so carries its
 * own parameters; when ours grow, it is made anew at the next sign-in.
 */
public final class Passwords {

    /** A long password needs no rules about its characters; NIST SP 800-63B, section 5.1.1. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 500;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** More than any hash of ours asks for: a changed store must not be able to stop the desk. */
    private static final int MOST_MEMORY_KIB = 1 << 20;

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private Passwords() {}

    /** @throws StoreException if it is too short to protect anything */
    public static String hash(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw StoreException.refused(
                    "a password has at least " + SHORTEST + " characters; four or five words that nobody else would put"
                            + " together are easy to keep and hard to guess");
        }
        if (length > LONGEST) {
            throw StoreException.refused("a password has at most " + LONGEST + " characters");
        }
        byte[] salt = Secrets.bytes(SALT_BYTES);
        return phc(salt, argon2(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES));
    }

    /** A hash that no password has; checking one against it takes as long as any check. */
    static String ofNobody() {
        return phc(Secrets.bytes(SALT_BYTES), Secrets.bytes(HASH_BYTES));
    }

    private static String phc(byte[] salt, byte[] hash) {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + encoder.encodeToString(salt)
                + "$" + encoder.encodeToString(hash);
    }

    /** Whether the hash is of that password. */
    public static boolean matches(String phc, String password) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches() || password.length() > 2 * LONGEST || Integer.parseInt(parts.group(1)) > MOST_MEMORY_KIB) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] found = argon2(
                password,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, found);
    }

    /** Whether the hash was made with less than we ask for today. */
    static boolean isOutdated(String phc) {
        Matcher parts = PHC.matcher(phc);
        return parts.matches()
                && (Integer.parseInt(parts.group(1)) < MEMORY_KIB || Integer.parseInt(parts.group(2)) < PASSES);
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        // Keyboards differ in how they compose letters.
        byte[] typed = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(typed, hash);
        Arrays.fill(typed, (byte) 0);
        return hash;
    }
}
