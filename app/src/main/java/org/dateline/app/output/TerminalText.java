package org.dateline.app.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Text made safe and measured for a terminal. A report may hold escape sequences that clear the screen or fake a prompt,
 * and marks that turn the direction of writing: neither reaches the terminal.
 */
public final class TerminalText {

    private static final char REPLACEMENT = '\uFFFD';

    private TerminalText() {}

    /** One line without control characters, direction marks and half surrogate pairs. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != ' ') {
                    safe.append(' ');
                }
            } else if (type == Character.CONTROL || type == Character.SURROGATE || type == Character.PRIVATE_USE) {
                safe.append(REPLACEMENT);
            } else if (type != Character.FORMAT) {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString().stripTrailing();
    }

    /** Columns that the text takes: none for combining marks, two for East Asian wide characters and emoji. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /** Lines of at most {@code width} columns, broken at spaces, inside a word only where it is longer than a line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : safe(text).split(" ", -1)) {
            int needed = width(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            } else if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                int columns = width(c);
                if (used + columns > width && used > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += columns;
                i += Character.charCount(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** At most {@code width} columns, the end cut off behind an ellipsis. */
    public static String cut(String text, int width) {
        String safe = safe(text);
        if (width(safe) <= width) {
            return safe;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int i = 0; i < safe.length(); ) {
            int c = safe.codePointAt(i);
            used += width(c);
            if (used > width - 1) {
                break;
            }
            kept.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return kept.toString().stripTrailing() + "…";
    }
}
