package org.dateline.core.report.display;

/**
 * What is shown in place of characters that could make a browser or a terminal show words other than they are: pictures for
 * control characters, the replacement character for halves of pairs, for noncharacters and for overrides of the direction of
 * writing, nothing for other direction marks, since every piece of foreign text stands isolated in its own direction.
 */
public final class Harmless {

    /** Stands for a character that is left out. */
    public static final int NOTHING = -1;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private Harmless() {}

    /** A character that is no half of a pair: itself, what stands for it, or {@link #NOTHING}. */
    public static int shown(char c) {
        if (c < ' ') {
            return CONTROL_PICTURES + c;
        }
        if (c == '\u007F') {
            return PICTURE_OF_DELETE;
        }
        if (Character.isSurrogate(c) || isNoncharacter(c) || isOverride(c) || c > '\u007F' && c < '\u00A0') {
            return REPLACEMENT;
        }
        return isEmbedding(c) ? NOTHING : c;
    }

    /** The character of both halves, or what stands for it. */
    public static int shown(char high, char low) {
        int c = Character.toCodePoint(high, low);
        return (c & 0xFFFE) == 0xFFFE ? REPLACEMENT : c;
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
