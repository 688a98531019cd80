package org.dateline.analyzer.word;

/** The plain form of a word: lower case, straight quotes and dashes, every digit a 0; and hashes of its parts. */
public final class Plain {

    private Plain() {}

    public static String of(String form) {
        StringBuilder plain = null;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char p = plain(c);
            if (p != c && plain == null) {
                plain = new StringBuilder(form.length()).append(form, 0, i);
            }
            if (plain != null) {
                plain.append(p);
            }
        }
        return plain == null ? form : plain.toString();
    }

    /** The form as written, but every digit a 0. */
    static String digitless(String form) {
        StringBuilder changed = null;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c > '0' && c <= '9') {
                changed = changed == null ? new StringBuilder(form) : changed;
                changed.setCharAt(i, '0');
            }
        }
        return changed == null ? form : changed.toString();
    }

    static String capitalised(String plain) {
        return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private static char plain(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        if (c < 128) {
            return c;
        }
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2013', '\u2014' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** FNV-1a over the characters from {@code start} to {@code end}. */
    public static int hash(CharSequence text, int start, int end) {
        int hash = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            hash ^= text.charAt(i);
            hash *= 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    public static int hash(CharSequence text) {
        return hash(text, 0, text.length());
    }
}
