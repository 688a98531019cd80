package org.dateline.desk.web;

import org.dateline.core.report.display.Harmless;

/**
 * Takes out of a finished page what could make a browser show words other than they are: control characters show as their
 * pictures, half surrogate pairs and noncharacters as the replacement character, and so do overrides of writing direction;
 * other direction marks are left out, as the pages isolate each foreign word in its own direction.
 *
 * <p>It runs over whole pages, so no template can forget it. The pages' own markup holds none of these characters.
 */
public final class Clean {

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
                out.appendCodePoint(Harmless.shown(c, html.charAt(i + 1)));
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
        int shown = c == '\r' ? Harmless.NOTHING : Harmless.shown(c);
        if (shown != Harmless.NOTHING) {
            out.append((char) shown);
        }
    }
}
