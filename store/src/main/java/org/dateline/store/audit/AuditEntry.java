package org.dateline.store.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One line of the log.
 *
 * @param number 1 for the first, without a gap
 * @param at ISO 8601 in UTC; as text, so that an entry that someone damaged can still be shown
 * @param who a user's name, or {@link #MACHINE}
 * @param action in a word: ingest, revise, recode, verify, …
 * @param subject id of what it was done to
 * @param detail JSON
 * @param previous {@link #hash} of the entry before; {@link #START} for the first
 * @param hash of all the others
 */
public record AuditEntry(
        long number,
        String at,
        String who,
        String action,
        String subject,
        String detail,
        String previous,
        String hash) {

    public static final String MACHINE = "dateline";

    public static final String START = "0".repeat(64);

    public AuditEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(hash, "hash");
    }

    static AuditEntry following(AuditEntry last, Instant at, String who, String action, String subject, String detail) {
        long number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? START : last.hash();
        return new AuditEntry(
                number,
                at.toString(),
                who,
                action,
                subject,
                detail,
                previous,
                digest(number, at.toString(), who, action, subject, detail, previous));
    }

    /** Whether the hash is that of the other fields. */
    boolean isWhole() {
        return hash.equals(digest(number, at, who, action, subject, detail, previous));
    }

    /** SHA-256 over the fields, each behind its length, so that no text can be moved from one field to the next. */
    private static String digest(long number, String... fields) {
        StringBuilder all = new StringBuilder().append(number).append('\n');
        for (String field : fields) {
            all.append(field.length()).append(':').append(field).append('\n');
        }
        return sha256(all.toString());
    }

    /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
