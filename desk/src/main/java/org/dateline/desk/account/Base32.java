package org.dateline.desk.account;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Base32 without padding, RFC 4648 section 6, in which authenticators take secrets. Java has none. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8 | b & 0xFF) & 0xFFFF;
            held += 8;
            while (held >= BITS) {
                held -= BITS;
                out.append(ALPHABET.charAt(buffer >> held & 31));
            }
        }
        if (held > 0) {
            out.append(ALPHABET.charAt(buffer << BITS - held & 31));
        }
        return out.toString();
    }

    static byte[] decode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = ALPHABET.indexOf(c);
            if (value < 0) {
                throw new IllegalArgumentException("no character of Base32: code " + (int) c);
            }
            buffer = (buffer << BITS | value) & 0xFFFF;
            held += BITS;
            if (held >= 8) {
                held -= 8;
                out.write(buffer >> held & 0xFF);
            }
        }
        return out.toByteArray();
    }
}
