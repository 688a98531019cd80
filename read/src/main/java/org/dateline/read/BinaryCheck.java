package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells files that are no text, and says what they are where their first bytes tell. */
final class BinaryCheck {

    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "a ZIP or office file",
            "\u001F\u008B", "a gzip file",
            "\u0089PNG", "an image",
            "\u00FF\u00D8\u00FF", "an image",
            "GIF8", "an image",
            "{\\rtf", "an RTF file",
            "\u00D0\u00CF\u0011\u00E0", "an old office file",
            "SQLite format 3", "a database");
    /** More control characters than one in this many are no text. */
    private static final int CONTROL_SHARE = 50;

    private BinaryCheck() {}

    static void requireText(byte[] bytes) throws UnreadableException {
        String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey())) {
                throw new UnreadableException(signature.getValue() + ", not text");
            }
        }
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableException("a binary file, not text");
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        if ((long) controls * CONTROL_SHARE > bytes.length) {
            throw new UnreadableException("a binary file, not text");
        }
    }
}
