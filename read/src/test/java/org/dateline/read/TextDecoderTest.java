package org.dateline.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final String TEXT = "“Café” – naïve, said Zoë.";

    @Test
    void utf8NeedsNoNote() throws UnreadableException {
        assertDecodes(TEXT, false, TEXT.getBytes(UTF_8));
    }

    @Test
    void byteOrderMarksAreHeededAndLeftOut() throws UnreadableException {
        assertDecodes(TEXT, false, join(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(UTF_8)));
        assertDecodes(TEXT, false, join(bytes(0xFF, 0xFE), TEXT.getBytes(UTF_16LE)));
        assertDecodes(TEXT, false, join(bytes(0xFE, 0xFF), TEXT.getBytes(UTF_16BE)));
        assertDecodes(TEXT, false, join(bytes(0xFF, 0xFE, 0, 0), TEXT.getBytes(Charset.forName("UTF-32LE"))));
    }

    @Test
    void utf16WithoutMarkIsGuessedWithANote() throws UnreadableException {
        assertDecodes("Troops moved north.", true, "Troops moved north.".getBytes(UTF_16LE));
        assertDecodes("Troops moved north.", true, "Troops moved north.".getBytes(UTF_16BE));
    }

    @Test
    void windows1252IsGuessedWithANote() throws UnreadableException {
        assertDecodes(TEXT, true, TEXT.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void aDeclaredCharsetIsUsedWhereItIsNotUtf8() throws UnreadableException {
        byte[] cyrillic = "Москва".getBytes(Charset.forName("windows-1251"));
        assertEquals(
                "Москва",
                TextDecoder.decode(cyrillic, Optional.of("windows-1251")).text());
        assertEquals(
                TEXT,
                TextDecoder.decode(TEXT.getBytes(UTF_8), Optional.of("windows-1251"))
                        .text());
        assertEquals(
                "é", TextDecoder.decode(bytes(0xE9), Optional.of("no-such")).text());
    }

    @Test
    void aFewBrokenBytesDoNotGarbleTheRest() throws UnreadableException {
        byte[] broken = join(TEXT.getBytes(UTF_8), bytes('\n', 'a', 0xFF, 'b'));
        TextDecoder.Decoded decoded = TextDecoder.decode(broken);
        assertEquals(TEXT + "\na\uFFFDb", decoded.text());
        assertTrue(
                decoded.note().get().contains("line 2, column 2"),
                decoded.note().get());
    }

    @Test
    void whatIsNoTextIsRefusedByName() {
        assertRefused("a PDF file, not text", "%PDF-1.7 and so on".getBytes(ISO_8859_1));
        assertRefused("an image, not text", bytes(0x89, 'P', 'N', 'G', 13, 10));
        assertRefused("a binary file, not text", bytes('a', 0, 0, 7, 'b'));
        assertRefused("a binary file, not text", bytes(1, 2, 3, 4, 5, 6, 7, 8));
        assertRefused("a binary file, not text", join(bytes(0xFF, 0xFE), new byte[100]));
        assertRefused(
                "neither UTF-8 nor windows-1252: give the file in UTF-8", bytes('a', 0x81, 0x8D, 0x8F, 0x90, 0x9D));
    }

    @Property
    void anyBytesAreDecodedOrRefused(@ForAll byte[] bytes) {
        try {
            TextDecoder.decode(bytes);
        } catch (UnreadableException e) {
            assertTrue(e.getMessage().indexOf('\n') < 0);
        }
    }

    private static void assertDecodes(String text, boolean noted, byte[] bytes) throws UnreadableException {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        assertEquals(text, decoded.text());
        assertEquals(noted, decoded.note().isPresent(), decoded.note().toString());
    }

    private static void assertRefused(String message, byte[] bytes) {
        assertEquals(
                message,
                assertThrows(UnreadableException.class, () -> TextDecoder.decode(bytes))
                        .getMessage());
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] a, byte[] b) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(a);
        out.writeBytes(b);
        return out.toByteArray();
    }
}
