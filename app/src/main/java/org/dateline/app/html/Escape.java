package org.dateline.app.html;

import java.io.IOException;
import org.dateline.core.report.display.Harmless;

/**
 * Makes any string harmless as HTML text or as a quoted attribute value. Beyond the five characters of markup it deals
 * with what a browser or a terminal would trip over: control characters show as their pictures, half surrogate pairs
 * and noncharacters as the replacement character, overrides of writing direction too, since they can make words read as
 * others; other direction marks are left out, as every piece of text stands isolated in its own direction.
 */
final class Escape {

    private Escape() {}

    static void append(CharSequence text, int start, int end, Appendable out) throws IOException {
        int plain = start;
        for (int i = start; i < end; i++) {
            if (isPlain(text.charAt(i))) {
                continue;
            }
            out.append(text, plain, i);
            i += special(text, i, end, out);
            plain = i + 1;
        }
        out.append(text, plain, end);
    }

    /** The bulk of most texts, written in runs. */
    private static boolean isPlain(char c) {
        return c >= '(' && c < '\u007F' && c != '<' && c != '>'
                || c == ' '
                || c >= '\u00A0' && c < '\u2000'
                || c == '\n';
    }

    /** Writes one character that needs a look, and tells how many more it took. */
    private static int special(CharSequence text, int i, int end, Appendable out) throws IOException {
        char c = text.charAt(i);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n' -> out.append(c);
            case '\r' -> out.append('\n');
            default -> {
                if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                    appendPair(c, text.charAt(i + 1), out);
                    return 1;
                }
                appendSingle(c, out);
            }
        }
        return 0;
    }

    private static void appendPair(char high, char low, Appendable out) throws IOException {
        int shown = Harmless.shown(high, low);
        if (Character.isBmpCodePoint(shown)) {
            out.append((char) shown);
        } else {
            out.append(high).append(low);
        }
    }

    private static void appendSingle(char c, Appendable out) throws IOException {
        int shown = Harmless.shown(c);
        if (shown != Harmless.NOTHING) {
            out.append((char) shown);
        }
    }
}
