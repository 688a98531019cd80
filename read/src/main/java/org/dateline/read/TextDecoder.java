package org.dateline.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * From bytes to text. In this order: byte order mark, UTF-16 by its zero bytes, strict UTF-8, the charset the page
 * declares, UTF-8 with a few broken bytes, windows-1252, which English text that is not UTF-8 nearly always is. Every
 * guess comes with a note; bytes that fit nothing are not text and are refused.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    /** Of all characters, more control characters than one in this many are no text. */
    private static final int CONTROL_SHARE = 50;

    /** @param note what had to be guessed or replaced */
    record Decoded(String text, Optional<String> note) {}

    private record Mark(Charset charset, int length) {}

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) throws UnreadableException {
        return decode(bytes, Optional.empty());
    }

    /** @param declared the charset's name as the document itself declares it */
    static Decoded decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
        Optional<Mark> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<Charset> wide = wideWithoutMark(bytes);
        if (wide.isPresent()) {
            String text = new String(bytes, wide.get());
            return new Decoded(text, Optional.of("no byte order mark; read as " + wide.get()));
        }
        BinaryCheck.requireText(bytes);
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), Optional.empty());
        }
        Optional<Charset> charset = declared.flatMap(TextDecoder::charset);
        if (charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)) {
            Optional<String> text = strict(bytes, charset.get());
            return new Decoded(
                    text.orElseGet(() -> new String(bytes, charset.get())),
                    text.isPresent()
                            ? Optional.empty()
                            : Optional.of("not all bytes are the " + charset.get() + " it declares"));
        }
        return guess(bytes);
    }

    private static Decoded guess(byte[] bytes) throws UnreadableException {
        Utf8Check check = Utf8Check.of(bytes);
        if (check.goodSequences() > check.badBytes()) {
            return new Decoded(
                    new String(bytes, StandardCharsets.UTF_8),
                    Optional.of("not all bytes are UTF-8, the first that is not stands at line " + check.line()
                            + ", column " + check.column() + "; replaced by \uFFFD"));
        }
        Optional<String> latin = strict(bytes, WINDOWS_1252);
        if (latin.isEmpty()) {
            throw new UnreadableException(
                    check.line(), check.column(), "neither UTF-8 nor windows-1252: give the file in UTF-8");
        }
        return new Decoded(latin.get(), Optional.of("not UTF-8; read as windows-1252"));
    }

    private static Decoded marked(byte[] bytes, Mark mark) throws UnreadableException {
        String text = new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
        long controls = text.chars().filter(TextDecoder::isOddControl).count();
        if (controls * CONTROL_SHARE > text.length()) {
            throw new UnreadableException("a binary file, not text");
        }
        boolean broken = text.indexOf('\uFFFD') >= 0;
        return new Decoded(text, broken ? Optional.of("not all bytes are " + mark.charset()) : Optional.empty());
    }

    private static boolean isOddControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    private static Optional<Mark> byteOrderMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Mark(UTF_32LE, 4));
        }
        if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Mark(UTF_32BE, 4));
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    /** UTF-16 of a Latin text has a zero in most pairs of bytes, always on the same side. */
    private static Optional<Charset> wideWithoutMark(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = bytes.length / 2 * 7 / 10;
        if (odd > most && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > most && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
