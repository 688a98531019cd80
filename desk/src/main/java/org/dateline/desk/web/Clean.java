package org.dateline.desk.web;

/**
 * Takes out of a finished page what could make a browser show words other than they are: control characters show as their
 * pictures, half surrogate pairs and noncharacters as the replacement character, and so do overrides of writing direction;
 * other direction marks are left out, as the pages isolate each foreign word in its own direction.
 *
 * <p>It runs over whole pages, so no template can forget it. The pages' own markup holds none of these characters.
 */
public final class Clean {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private Clean() {}

    public static String page(String html) {
        int first = 0;
        while (first < html.length() && isPlain(html.charAt(first))) {
            first++;
        }
        if (first == html.length()) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length()).append(html, 0, first);
        for (int i = first; i < html.length(); i++) {
            char c = html.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < html.length()
                    && Character.isLowSurrogate(html.charAt(i + 1))) {
                boolean noncharacter = (Character.toCodePoint(c, html.charAt(i + 1)) & 0xFFFE) == 0xFFFE;
                out.append(noncharacter ? "\uFFFD" : html.substring(i, i + 2));
                i++;
            } else {
                append(c, out);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\u007F' || c == '\n' || c == '\t' || c >= '\u00A0' && c < '\u2000';
    }

    private static void append(char c, StringBuilder out) {
        if (c == '\r') {
            return;
        }
        if (c < ' ') {
            out.append((char) (CONTROL_PICTURES + c));
        } else if (c == '\u007F') {
            out.append(PICTURE_OF_DELETE);
        } else if (Character.isSurrogate(c) || isNoncharacter(c) || isOverride(c) || c > '\u007F' && c < '\u00A0') {
            out.append(REPLACEMENT);
        } else if (!isEmbedding(c)) {
            out.append(c);
        }
    }

    private static boolean isNoncharacter(char c) {
        return c >= '\uFDD0' && c <= '\uFDEF' || c >= '\uFFFE';
    }

    private static boolean isOverride(char c) {
        return c == '\u202D' || c == '\u202E';
    }

    private static boolean isEmbedding(char c) {
        return c >= '\u202A' && c <= '\u202C' || c >= '\u2066' && c <= '\u2069';
    }
}
