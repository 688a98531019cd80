package org.dateline.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Makes what only its holder knows, and the hash of it that is kept. All of these are random and long, so a plain SHA-256 is
 * enough: unlike a password, none can be guessed.
 */
public final class Secrets {

    /** How tokens of programs begin, so that searches for leaked secrets find them. */
    public static final String TOKEN_START = "dateline_";

    private static final int BYTES = 32;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_CODES = 10;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits, in 43 characters that stand in a cookie or header as they are. */
    public static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A token for a program. */
    public static String token() {
        return TOKEN_START + random();
    }

    /** Ten recovery codes, {@code k7pq-2d3m-xv4t-h3zr} each: 80 random bits. */
    public static List<String> recoveryCodes() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = Base32.encode(bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT);
            StringBuilder grouped = new StringBuilder();
            for (int at = 0; at < code.length(); at += GROUP) {
                grouped.append(at == 0 ? "" : "-").append(code, at, at + GROUP);
            }
            codes.add(grouped.toString());
        }
        return codes;
    }

    /** Hash of a recovery code, however it was typed. */
    public static String recoveryHash(String typed) {
        return hash(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /** What is kept of a secret. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
