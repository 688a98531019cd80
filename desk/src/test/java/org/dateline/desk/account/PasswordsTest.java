package org.dateline.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords, codes and random secrets, against published values where there are any. */
class PasswordsTest {

    private static final String WORDS = "quiet harbour seven lamps";

    /** From the tests of the reference implementation, phc-winner-argon2. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    /** RFC 6238, appendix B: the secret is 12345678901234567890. */
    private static final String RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void hashesAreThoseOfTheReference() {
        assertTrue(Passwords.matches(REFERENCE, "password"));
        assertFalse(Passwords.matches(REFERENCE, "Password"));
    }

    @Test
    void noTwoHashesAreAlikeAndNoneIsOutdated() {
        String hash = Passwords.hash(WORDS);
        assertNotEquals(hash, Passwords.hash(WORDS));
        assertTrue(Passwords.matches(hash, WORDS));
        assertFalse(Passwords.isOutdated(hash));
        assertFalse(Passwords.isOutdated(REFERENCE));
        assertTrue(Passwords.isOutdated(hash.replace("t=2", "t=1")));
    }

    @Test
    void aKeyboardThatComposesLettersOtherwiseTypesTheSame() {
        assertTrue(
                Passwords.matches(Passwords.hash("caf\u00e9 caf\u00e9 caf\u00e9"), "cafe\u0301 cafe\u0301 cafe\u0301"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8",
                "$2b$12$x"
            })
    void whatIsNoHashMatchesNothing(String phc) {
        assertFalse(Passwords.matches(phc, WORDS));
    }

    @Test
    void passwordsHaveALength() {
        assertThrows(StoreException.class, () -> Passwords.hash("elevenchars"));
        assertThrows(StoreException.class, () -> Passwords.hash("x".repeat(501)));
        assertFalse(Passwords.matches(REFERENCE, "x".repeat(100_000)));
    }

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void codesAreThoseOfTheRfc(long second, String code) {
        assertEquals(code, Totp.code(RFC_SECRET, Instant.ofEpochSecond(second)));
        assertEquals(OptionalLong.of(second / 30), Totp.step(RFC_SECRET, code, Instant.ofEpochSecond(second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "28708", "2870820", "abcdef", "٢٨٧٠٨٢", "-87082"})
    void whatIsNoCodeMatchesNoStep(String code) {
        assertEquals(OptionalLong.empty(), Totp.step(RFC_SECRET, code, Instant.ofEpochSecond(59)));
    }

    @Test
    void base32IsReadAsItIsWritten() {
        for (int length = 0; length < 40; length++) {
            byte[] bytes = Secrets.bytes(length);
            assertEquals(List.of(boxed(bytes)), List.of(boxed(Base32.decode(Base32.encode(bytes)))));
        }
        assertEquals(
                "12345678901234567890",
                new String(Base32.decode(RFC_SECRET), java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static List<Byte> boxed(byte[] bytes) {
        List<Byte> list = new java.util.ArrayList<>();
        for (byte b : bytes) {
            list.add(b);
        }
        return list;
    }

    @Test
    void recoveryCodesDifferAndAreReadHoweverTheyAreTyped() {
        List<String> codes = Secrets.recoveryCodes();
        assertEquals(10, new HashSet<>(codes).size());
        String typed = " " + codes.get(0).toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
        assertEquals(Secrets.recoveryHash(codes.get(0)), Secrets.recoveryHash(typed));
        assertNotEquals(Secrets.random(), Secrets.random());
    }
}
